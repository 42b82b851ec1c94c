/** 100 points to share: whatever one criterion takes the others give, so that the total never has to be mended. */
import { useId, useRef, useState } from 'react'
import { canMove, setWeight, shareEqually } from '../../../schema/weights/hundred.ts'
import { useTell } from '../../core/locale.tsx'
import { useFigures } from '../figures.ts'
import type { MyAgreement } from '../wire.ts'
import { says } from './says.ts'

interface PointsFieldProps {
  agreement: MyAgreement
  said: readonly number[]
  onChange: (said: readonly number[]) => void
}

export function PointsField({ agreement, said, onChange }: PointsFieldProps) {
  const tells = useTell()
  const { criteria } = agreement
  const [held, setHeld] = useState<readonly boolean[]>(() => criteria.map(() => false))
  const group = agreement.iterations.filter(({ picture }) => picture !== null).at(-1)?.picture
  const groupOf = (id: string) => group?.criteria.find(({ criterionId }) => criterionId === id)?.weight ?? null
  return (
    <div className="hundred">
      <div className="bar-of-hundred" aria-hidden="true">
        {criteria.map(({ id }, at) => (
          <span key={id} style={{ flexGrow: said[at] }} className={said[at] ? undefined : 'none'}>
            {said[at]}
          </span>
        ))}
      </div>
      <p className="soft">{tells(says.hundred)}</p>
      {criteria.map((criterion, at) => (
        <PointsRow
          key={criterion.id}
          {...{ criterion, said }}
          at={at}
          held={held}
          group={groupOf(criterion.id)}
          onChange={onChange}
          onHold={(isHeld) => setHeld(held.with(at, isHeld))}
        />
      ))}
      <button type="button" className="plain" onClick={() => onChange(shareEqually(said, held))}>
        {tells(says.equally)}
      </button>
    </div>
  )
}

interface PointsRowProps {
  criterion: MyAgreement['criteria'][number]
  said: readonly number[]
  at: number
  held: readonly boolean[]
  group: number | null
  onChange: (said: readonly number[]) => void
  onHold: (isHeld: boolean) => void
}

function PointsRow({ criterion, said, at, held, group, onChange, onHold }: PointsRowProps) {
  const tells = useTell()
  const id = useId()
  const { points } = useFigures()
  const { name, question } = criterion
  const own = said[at] ?? 0
  const isStill = !canMove(held, at)
  // Where the others stood when the slider was taken: there and back again is where it began.
  const base = useRef(said)
  const take = () => {
    base.current = said
  }
  return (
    <div className="points-row" role="group" aria-labelledby={`${id}-name`}>
      <p className="criterion-name" id={`${id}-name`}>
        {name}
      </p>
      <p className="soft" id={`${id}-about`}>
        {question}
        {group !== null && ` · ${tells(says.groupLast, { weight: points(group) })}`}
      </p>
      <input
        type="range"
        min={0}
        max={100}
        value={own}
        disabled={isStill}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-about`}
        aria-valuetext={tells(says.pointsValue, { points: own })}
        onPointerDown={take}
        onFocus={take}
        onChange={(event) => onChange(setWeight(base.current, held, at, Number(event.currentTarget.value)))}
      />
      <NumberField
        label={tells(says.pointsOf, { name })}
        value={own}
        isStill={isStill}
        onSet={(value) => onChange(setWeight(said, held, at, value))}
      />
      <label className="hold">
        <input
          type="checkbox"
          checked={held[at] === true}
          aria-label={tells(says.holdOf, { name })}
          onChange={(event) => onHold(event.currentTarget.checked)}
        />
        {tells(says.hold)}
      </label>
    </div>
  )
}

interface NumberFieldProps {
  label: string
  value: number
  isStill: boolean
  onSet: (value: number) => void
}

/** Takes effect when it is left or at Enter: a half-typed number would move all the others. */
function NumberField({ label, value, isStill, onSet }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const set = () => {
    if (typed !== null && /^\s*\d+\s*$/.test(typed)) onSet(Number(typed))
    setTyped(null)
  }
  return (
    <input
      className="field number"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      disabled={isStill}
      value={typed ?? String(value)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={set}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        set()
      }}
    />
  )
}
