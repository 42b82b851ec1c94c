/** Comparisons in pairs: one at a time, then all of them with what they say together. */
import { useState, type ReactNode } from 'react'
import { useTell } from '../../core/locale.tsx'
import { ConsistencyNote } from './ConsistencyNote.tsx'
import type { FieldProps } from './JudgeForm.tsx'
import { judgePairs, listPairs } from './pairs.ts'
import { PairStep } from './PairStep.tsx'
import { PairWords } from './PairWords.tsx'
import { says } from './says.ts'
import { Subheading } from './Subheading.tsx'

/** `children`: what follows once every pair is said. */
export function PairsField({ agreement, said, onChange, children }: FieldProps & { children: ReactNode }) {
  const pairs = listPairs(agreement.criteria)
  const isWhole = said.every((one) => one !== null)
  // Where it was left; the review once there is nothing left to compare.
  const [at, setAt] = useState(() => (isWhole ? pairs.length : said.indexOf(null)))
  const pair = pairs[at]
  const consistency = judgePairs(agreement, said)
  if (pair)
    return (
      <PairStep
        key={at}
        {...{ agreement, pair, at }}
        count={pairs.length}
        said={said[at] ?? null}
        onSay={(one) => onChange(said.with(at, one))}
        onBack={at > 0 ? () => setAt(at - 1) : null}
        // Whoever has come back to mend one pair is through with it at once.
        onNext={() => setAt(isWhole ? pairs.length : at + 1)}
        isLast={isWhole || at === pairs.length - 1}
      >
        {consistency && <ConsistencyNote {...{ agreement, consistency }} onOpen={setAt} isShort />}
      </PairStep>
    )
  return (
    <Review {...{ agreement, said }} onOpen={setAt}>
      {consistency && <ConsistencyNote {...{ agreement, consistency }} onOpen={setAt} />}
      {isWhole && children}
    </Review>
  )
}

interface ReviewProps extends Pick<FieldProps, 'agreement' | 'said'> {
  onOpen: (at: number) => void
  children: ReactNode
}

function Review({ agreement, said, onOpen, children }: ReviewProps) {
  const tells = useTell()
  const nameOf = (id: string) => agreement.criteria.find((one) => one.id === id)?.name ?? ''
  const left = said.filter((one) => one === null).length
  return (
    <section>
      <Subheading>{tells(says.reviewTitle)}</Subheading>
      {left > 0 && <p className="wanted">{tells(says.pairsLeft, { count: left })}</p>}
      <ol className="pairs">
        {listPairs(agreement.criteria).map((pair, at) => (
          <li key={at}>
            <span>
              <PairWords {...{ agreement, pair }} said={said[at] ?? null} />
            </span>
            <button
              type="button"
              className="plain"
              aria-label={tells(says.editOf, { first: nameOf(pair.first), second: nameOf(pair.second) })}
              onClick={() => onOpen(at)}
            >
              {tells(says.edit)}
            </button>
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}
