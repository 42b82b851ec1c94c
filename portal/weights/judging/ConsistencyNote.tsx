import type { Consistency } from '../../../schema/weights/consistency.ts'
import { useTell } from '../../core/locale.tsx'
import { useFigures } from '../figures.ts'
import type { MyAgreement } from '../wire.ts'
import { findPair, listPairs } from './pairs.ts'
import { says } from './says.ts'

interface ConsistencyNoteProps {
  agreement: MyAgreement
  consistency: Consistency
  /** Opens a pair to be looked at again. */
  onOpen: (at: number) => void
  /** Beside a single pair: the figure alone. */
  isShort?: boolean
}

/** Whether the comparisons contradict one another, as they stand now. Above the limit the worst are named; none is touched. */
export function ConsistencyNote({ agreement, consistency, onOpen, isShort = false }: ConsistencyNoteProps) {
  const tells = useTell()
  const { ratio } = useFigures()
  const { isWithinLimit, worst } = consistency
  const figures = { ratio: ratio(consistency.ratio), limit: ratio(consistency.limit) }
  return (
    <div className={isWithinLimit ? 'consistency' : 'consistency warning'}>
      <p role="status">{tells(isWithinLimit ? says.consistent : says.inconsistent, figures)}</p>
      {!isWithinLimit && !isShort && (
        <>
          <p className="soft">{tells(says.worst)}</p>
          <ul>
            {worst.map((judgement) => (
              <li key={`${judgement.criterionId} ${judgement.overCriterionId}`}>
                <WorstLine {...{ agreement, judgement, onOpen }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface WorstLineProps extends Pick<ConsistencyNoteProps, 'agreement' | 'onOpen'> {
  judgement: Consistency['worst'][number]
}

function WorstLine({ agreement: { criteria }, judgement, onOpen }: WorstLineProps) {
  const tells = useTell()
  const { criterionId, overCriterionId, said, implied } = judgement
  const nameOf = (id: string) => criteria.find((one) => one.id === id)?.name ?? ''
  const [more, less] = [nameOf(criterionId), nameOf(overCriterionId)]
  const sentence =
    said > 1
      ? tells(says.saidMore, { more, less, times: Math.round(said) })
      : tells(says.saidEqual, { first: more, second: less })
  const [name, exact] = implied >= 1 ? [more, implied] : [less, 1 / implied]
  const times = Math.round(exact * 10) / 10
  const others = times > 1 ? tells(says.impliedMore, { more: name, times }) : tells(says.impliedEqual)
  return (
    <button
      type="button"
      className="plain"
      onClick={() => onOpen(findPair(listPairs(criteria), criterionId, overCriterionId))}
    >
      {tells(says.worstLine, { said: sentence, implied: others })}
    </button>
  )
}
