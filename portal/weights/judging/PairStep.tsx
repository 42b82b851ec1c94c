import { useId, useState, type ReactNode } from 'react'
import { PointRow } from '../../ballots/parts/rows.tsx'
import { useTell } from '../../core/locale.tsx'
import type { MyAgreement } from '../wire.ts'
import { timesOf, type Pair, type Said } from './pairs.ts'
import { says } from './says.ts'
import { Subheading } from './Subheading.tsx'

type Side = 'first' | 'equal' | 'second'
const scale = [2, 3, 4, 5, 6, 7, 8, 9] as const
const words = {
  2: says['times.2'],
  3: says['times.3'],
  4: says['times.4'],
  5: says['times.5'],
  6: says['times.6'],
  7: says['times.7'],
  8: says['times.8'],
  9: says['times.9'],
}

const sideOf = (said: Said): Side | null =>
  said === null ? null : said === 0 ? 'equal' : said > 0 ? 'first' : 'second'

interface PairStepProps {
  agreement: MyAgreement
  pair: Pair
  /** Its place among so many, from 0. */
  at: number
  count: number
  said: Said
  onSay: (said: Said) => void
  onBack: (() => void) | null
  onNext: () => void
  isLast: boolean
  /** What all comparisons say together by now. */
  children: ReactNode
}

/** Which of two is more important, and then by how much, in words. */
export function PairStep({ agreement, pair, at, count, said, onSay, onBack, onNext, isLast, children }: PairStepProps) {
  const tells = useTell()
  const [side, setSide] = useState(sideOf(said))
  const [wrong, setWrong] = useState<string | null>(null)
  const [one, other] = [pair.first, pair.second].map((id) => agreement.criteria.find((each) => each.id === id))
  const [first, second] = [one?.name ?? '', other?.name ?? '']
  const choose = (next: Side) => {
    setSide(next)
    setWrong(null)
    onSay(next === 'equal' ? 0 : sideOf(said) === next ? said : null)
  }
  const next = () => {
    if (said === null) return setWrong(tells(side === null ? says.chooseSide : says.chooseTimes))
    onNext()
  }
  return (
    <section>
      <p className="lead">{tells(says.pairOf, { number: at + 1, count })}</p>
      <progress value={at + 1} max={count} aria-hidden="true" />
      <Subheading>{tells(says.whichMore, { first, second })}</Subheading>
      <Sides side={side} first={one} second={other} onChoose={choose} />
      {(side === 'first' || side === 'second') && (
        <Times
          key={side}
          {...{ said }}
          more={side === 'first' ? first : second}
          less={side === 'first' ? second : first}
          onChoose={(times) => {
            setWrong(null)
            onSay(side === 'first' ? times - 1 : 1 - times)
          }}
        />
      )}
      <div role="alert">{wrong && <p className="wrong">{wrong}</p>}</div>
      {children}
      <div className="bar">
        {onBack && (
          <button type="button" className="secondary" onClick={onBack}>
            {tells(says.back)}
          </button>
        )}
        <button type="button" className="primary" onClick={next}>
          {tells(isLast ? says.toReview : says.next)}
        </button>
      </div>
    </section>
  )
}

type Criterion = MyAgreement['criteria'][number] | undefined

interface SidesProps {
  side: Side | null
  first: Criterion
  second: Criterion
  onChoose: (side: Side) => void
}

function Sides({ side, first, second, onChoose }: SidesProps) {
  const tells = useTell()
  const name = useId()
  const names = { first: first?.name ?? '', second: second?.name ?? '' }
  const rows: [Side, string, string | undefined][] = [
    ['first', tells(says.moreImportant, { name: names.first }), first?.question],
    ['equal', tells(says.equal), undefined],
    ['second', tells(says.moreImportant, { name: names.second }), second?.question],
  ]
  return (
    <fieldset>
      <legend className="unseen">{tells(says.whichMore, names)}</legend>
      <div className="rows">
        {rows.map(([value, label, question]) => (
          <PointRow key={value} {...{ name, value }} checked={side === value} onChoose={() => onChoose(value)}>
            {label}
            {question && <span className="soft">{question}</span>}
          </PointRow>
        ))}
      </div>
    </fieldset>
  )
}

interface TimesProps {
  said: Said
  more: string
  less: string
  onChoose: (times: number) => void
}

function Times({ said, more, less, onChoose }: TimesProps) {
  const tells = useTell()
  const name = useId()
  return (
    <fieldset className="times">
      <legend className="field-label">{tells(says.howMuch, { more, less })}</legend>
      <div className="rows">
        {scale.map((times) => (
          <PointRow
            key={times}
            {...{ name }}
            value={String(times)}
            figure={times}
            checked={said !== null && timesOf(said) === times}
            onChoose={() => onChoose(times)}
          >
            {tells(words[times])}
          </PointRow>
        ))}
      </div>
    </fieldset>
  )
}
