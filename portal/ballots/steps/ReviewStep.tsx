import { useRef } from 'react'
import { Heading } from '../../core/Heading.tsx'
import { makeKey } from '../../core/key.ts'
import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import { absentProviders, chosenProviders, shownProviders } from '../draft.ts'
import { isBlocking, listAnswers, listGaps } from '../gaps.ts'
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx'
import { ReviewRow } from '../parts/ReviewRow.tsx'
import { Bar } from '../parts/Bar.tsx'
import type { Refused, StepProps } from '../Steps.tsx'

/** The whole ballot on one page, with what is missing; from here it is sent, after one more question. */
export function ReviewStep({ questionnaire, draft, dispatch, refused }: StepProps & { refused: Refused | null }) {
  const tells = useTell()
  const dialog = useRef<HTMLDialogElement>(null)
  const answers = listAnswers(questionnaire, draft)
  const gaps = listGaps(questionnaire, draft)
  const isBlocked = gaps.some((one) => one.gaps.some(isBlocking))
  const word =
    answers.length === 0
      ? says.reviewEmpty
      : isBlocked
        ? says.reviewBlocked
        : gaps.length
          ? says.reviewGaps
          : says.reviewReady
  const maySend = answers.length > 0 && !isBlocked
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (maySend) dialog.current?.showModal()
        else document.querySelector<HTMLElement>('.review .warning')?.closest('li')?.querySelector('button')?.focus()
      }}
    >
      <Heading>{tells(says.review)}</Heading>
      {refused && (
        <div role="alert" className="warning">
          <p>{refused.message}</p>
        </div>
      )}
      <p className={maySend ? undefined : 'wrong'}>{tells(word)}</p>
      <ul className="review">
        {chosenProviders(questionnaire, draft).map((provider) => (
          <ReviewRow
            key={provider.unitId}
            provider={provider}
            {...{ questionnaire, draft, dispatch }}
            wrong={wordsAbout(refused, provider.unitId)}
          />
        ))}
      </ul>
      <Others {...{ questionnaire, draft, dispatch }} />
      <Bar onBack={() => dispatch({ kind: 'back' })} next={tells(says.send)} />
      <ConfirmDialog
        ref={dialog}
        count={answers.length}
        onConfirm={() => dispatch({ kind: 'send', submission: { key: makeKey(), answers } })}
      />
    </form>
  )
}

/** The server names an answer by its place: `answers.2.comment`. */
const wordsAbout = (refused: Refused | null, providerId: string): string[] =>
  (refused?.fields ?? [])
    .filter(({ path }) => refused?.providerIds[Number(/^(?:input\.)?answers\.(\d+)/.exec(path)?.[1])] === providerId)
    .map(({ message }) => message)

function Others({ questionnaire, draft, dispatch }: StepProps) {
  const tells = useTell()
  const absent = absentProviders(questionnaire, draft).map(({ name }) => name)
  const left = draft.restConfirmed
    ? []
    : shownProviders(questionnaire, draft).flatMap(({ unitId, name }) => (draft.chosen.includes(unitId) ? [] : [name]))
  return (
    <dl className="others">
      {absent.length > 0 && <Names title={tells(says.notInteracted)} names={absent} />}
      {left.length > 0 && <Names title={tells(says.leftOut)} names={left} />}
      <dt className="unseen">{tells(says.choose)}</dt>
      <dd>
        <button type="button" className="plain" onClick={() => dispatch({ kind: 'go', step: 'choose' })}>
          {tells(says.changeChoice)}
        </button>
      </dd>
    </dl>
  )
}

const Names = ({ title, names }: { title: string; names: readonly string[] }) => (
  <>
    <dt>{title}</dt>
    <dd>{names.join(', ')}</dd>
  </>
)
