/** The form of a judgement by the agreement's method. What is written is kept at once, and sent when the reader says so. */
import { useId, useRef, useState, type FormEvent } from 'react'
import { Heading } from '../../core/Heading.tsx'
import { useTell } from '../../core/locale.tsx'
import type { Refused } from '../../people/useSend.ts'
import { Wrong } from '../../people/Wrong.tsx'
import { says as pageSays } from '../says.ts'
import type { AgreementProps } from '../WeightsPage.tsx'
import { submitJudgementMutation, type MyAgreement } from '../wire.ts'
import { MOST_LETTERS, readBegun, startJudgement, writeBegun, writeInput, type Judgement } from './judgement.ts'
import { PairsField } from './PairsField.tsx'
import type { Said } from './pairs.ts'
import { PointsField } from './PointsField.tsx'
import { RankingField } from './RankingField.tsx'
import { says } from './says.ts'

const titles = { points: says['form.points'], ranking: says['form.ranking'], ahp: says['form.ahp'] }

interface JudgeFormProps extends AgreementProps {
  onSent: () => void
  /** Null before the first judgement of the iteration. */
  onCancel: (() => void) | null
}

/** What is being written; each change is kept on the device. */
function useJudgement({ agreement, begun }: AgreementProps) {
  const [judgement, setJudgement] = useState<Judgement>(
    () => readBegun(agreement, begun.read()) ?? startJudgement(agreement),
  )
  const change = (part: Partial<Judgement>) => {
    const next = { ...judgement, ...part }
    setJudgement(next)
    begun.keep(writeBegun(agreement, next))
  }
  return { judgement, change }
}

export function JudgeForm(props: JudgeFormProps) {
  const { agreement, begun, send, onFresh, onSent, onCancel } = props
  const tells = useTell()
  const { judgement, change } = useJudgement(props)
  const [wrong, setWrong] = useState<Refused | null>(null)
  const isBusy = useRef(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy.current) return
    isBusy.current = true
    const refused = await send(submitJudgementMutation, writeInput(agreement, judgement))
    isBusy.current = false
    setWrong(refused)
    if (refused) return
    begun.keep(null)
    onSent()
  }
  const cancel = () => {
    begun.keep(null)
    onCancel?.()
  }
  const finish = (
    <>
      <ArgumentField value={judgement.argument} onChange={(argument) => change({ argument })} />
      <Wrong wrong={wrong} onFresh={onFresh} />
      <p className="soft apart">{tells(says.kept)}</p>
      <div className="actions">
        <button type="submit" className="primary">
          {tells(onCancel ? says.sendAgain : says.send)}
        </button>
        {onCancel && (
          <button type="button" className="plain" onClick={cancel}>
            {tells(says.cancel)}
          </button>
        )}
      </div>
    </>
  )
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Heading lead={tells(pageSays.lead, { number: agreement.number })}>{tells(titles[agreement.method])}</Heading>
      <Field {...{ agreement, finish }} said={judgement.said} onChange={(said) => change({ said })} />
    </form>
  )
}

export interface FieldProps {
  agreement: MyAgreement
  said: readonly Said[]
  onChange: (said: readonly Said[]) => void
}

/** `finish`: what follows once all is said. */
function Field({ finish, ...props }: FieldProps & { finish: React.ReactNode }) {
  const numbers = { ...props, said: props.said.map((one) => one ?? 0) }
  switch (props.agreement.method) {
    case 'points':
      return (
        <>
          <PointsField {...numbers} />
          {finish}
        </>
      )
    case 'ranking':
      return (
        <>
          <RankingField {...numbers} />
          {finish}
        </>
      )
    case 'ahp':
      return <PairsField {...props}>{finish}</PairsField>
  }
}

function ArgumentField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const tells = useTell()
  const id = useId()
  return (
    <div className="argument">
      <label className="field-label" htmlFor={id}>
        {tells(says.argument)} <span className="soft">{tells(says.optional)}</span>
      </label>
      <p id={`${id}-hint`} className="soft">
        {tells(says.argumentHint)}
      </p>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST_LETTERS}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
