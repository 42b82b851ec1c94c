import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { Begun } from '../../core/useBegun.ts'
import { useTell } from '../../core/locale.tsx'
import { PointRow } from '../../ballots/parts/rows.tsx'
import { says } from '../says.ts'
import type { MyAgreement, Proposal } from '../wire.ts'
import { readObjection, writeObjection, type Objection } from './objection.ts'

interface AnswerFormProps {
  agreement: MyAgreement
  proposal: Proposal
  isBusy: boolean
  begun: Begun
  onSend: (said: object) => void
  onCancel: () => void
  /** Why the last attempt was refused. */
  children: ReactNode
}

const MOST_LETTERS = 2000

/** An objection: to the weight of which criterion, which weight instead, and why. What is missing the API says. */
export function AnswerForm({ agreement, proposal, isBusy, begun, onSend, onCancel, children }: AnswerFormProps) {
  const tells = useTell()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [objection, setObjection] = useState<Objection>(() => readObjection(agreement, proposal, begun.read()))
  useEffect(() => heading.current?.focus(), [])
  const change = (part: Partial<Objection>) => {
    const next = { ...objection, ...part }
    setObjection(next)
    begun.keep(writeObjection(proposal, next))
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const { criterionId, wanted, reason } = objection
    const number = wanted.trim() === '' ? null : Number(wanted)
    onSend({ answer: 'object', criterionId, wanted: Number.isInteger(number) ? number : null, reason: reason.trim() })
  }
  const nameOf = (criterionId: string) => agreement.criteria.find((one) => one.id === criterionId)?.name ?? ''
  return (
    <form className="objection" noValidate onSubmit={send}>
      <h2 ref={heading} tabIndex={-1}>
        {tells(says.objection)}
      </h2>
      <p className="soft">{tells(says.objectionHint)}</p>
      <fieldset>
        <legend className="field-label">{tells(says.about)}</legend>
        <div className="rows">
          {proposal.shares.map(({ criterionId, share }) => (
            <PointRow
              key={criterionId}
              name={id}
              value={criterionId}
              checked={objection.criterionId === criterionId}
              onChoose={() => change({ criterionId })}
            >
              {nameOf(criterionId)}
              <span className="soft">{tells(says.proposedNow, { share })}</span>
            </PointRow>
          ))}
        </div>
      </fieldset>
      <label className="field-label" htmlFor={`${id}-wanted`}>
        {tells(says.wanted)}
      </label>
      <p id={`${id}-hint`} className="soft">
        {tells(says.wantedHint)}
      </p>
      <input
        id={`${id}-wanted`}
        className="field"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={objection.wanted}
        onChange={(event) => change({ wanted: event.currentTarget.value })}
      />
      <label className="field-label" htmlFor={`${id}-why`}>
        {tells(says.why)}
      </label>
      <textarea
        id={`${id}-why`}
        maxLength={MOST_LETTERS}
        value={objection.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      {children}
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {tells(says.sendObjection)}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {tells(says.cancel)}
        </button>
      </div>
    </form>
  )
}
