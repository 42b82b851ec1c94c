import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import type { Mark } from '../draft.ts'
import type { Criterion } from '../wire.ts'
import { PointRow } from './rows.tsx'

interface CriterionFieldProps {
  criterion: Criterion
  scaleMin: number
  scaleMax: number
  mark: Mark | undefined
  onMark: (mark: Mark) => void
}

/** One criterion: its question and the labelled points of the scale, lowest first. */
export function CriterionField({ criterion, scaleMin, scaleMax, mark, onMark }: CriterionFieldProps) {
  const tells = useTell()
  const { criterionId, name, question, points } = criterion
  const marks = Array.from({ length: scaleMax - scaleMin + 1 }, (_, index) => scaleMin + index)
  return (
    <fieldset className="criterion" data-criterion={criterionId}>
      <legend>
        <span className="criterion-name">{name}</span>
        <span className="soft">{question}</span>
      </legend>
      <div className="rows">
        {marks.map((one, index) => (
          <PointRow
            key={one}
            name={criterionId}
            value={String(one)}
            checked={mark === one}
            onChoose={() => onMark(one)}
            figure={one}
          >
            {points[index]}
          </PointRow>
        ))}
        <PointRow
          name={criterionId}
          value="cannotJudge"
          checked={mark === 'cannotJudge'}
          onChoose={() => onMark('cannotJudge')}
        >
          {tells(says.cannotJudge)}
        </PointRow>
      </div>
    </fieldset>
  )
}
