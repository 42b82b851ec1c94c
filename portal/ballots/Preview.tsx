/**
 * The questionnaire for whoever plans the round: the very steps that a respondent takes, answered by nobody. Nothing is
 * kept, not even in the tab, and nothing is sent.
 */
import { useCallback, useEffect, useReducer, useState } from 'react'
import { ask, type Outcome } from '../core/api.ts'
import { Heading } from '../core/Heading.tsx'
import { useLanguage, useTell } from '../core/locale.tsx'
import { Shell } from '../core/Shell.tsx'
import { says } from '../says.ts'
import { emptyDraft, type Draft } from './draft.ts'
import { NobodyPage, RefusedPage, SignInFirstPage, UnreachablePage } from './notices.tsx'
import { move, type Move } from './state.ts'
import { Step } from './Steps.tsx'
import { previewQuery, type Questionnaire } from './wire.ts'

interface PreviewProps {
  roundId: string
  unitId: string
}

type Previewed = Outcome<{ previewQuestionnaire: Questionnaire }>

export function Preview({ roundId, unitId }: PreviewProps) {
  const tells = useTell()
  const { locale } = useLanguage()
  const [asked, setAsked] = useState<Previewed | null>(null)
  const read = useCallback(() => {
    void ask<{ previewQuestionnaire: Questionnaire }>(
      previewQuery,
      { roundId, unitId },
      { link: null, locale, isPlanner: true },
    ).then(setAsked)
  }, [roundId, unitId, locale])
  useEffect(read, [read])
  if (!asked)
    return (
      <Shell>
        <p role="status" className="loading">
          {tells(says.loading)}
        </p>
      </Shell>
    )
  if (asked.kind === 'unreachable') return <UnreachablePage onRetry={read} />
  if (asked.kind === 'refused')
    return asked.code === 'UNAUTHENTICATED' ? <SignInFirstPage /> : <RefusedPage message={asked.message} />
  const questionnaire = asked.data.previewQuestionnaire
  if (questionnaire.providers.length === 0) return <NobodyPage unit={questionnaire.unitName} />
  return <PreviewSteps questionnaire={questionnaire} />
}

function PreviewSteps({ questionnaire }: { questionnaire: Questionnaire }) {
  const tells = useTell()
  const [draft, dispatch] = useReducer(
    (before: Draft, action: Move) => move(before, action, questionnaire),
    emptyDraft,
    (empty) => move(empty, { kind: 'loaded' }, questionnaire),
  )
  const again = () => {
    dispatch({ kind: 'refused' })
    dispatch({ kind: 'erase' })
  }
  return (
    <Shell
      about={tells(says.previewAbout, { company: questionnaire.companyName, round: questionnaire.roundTitle })}
      note={tells(says.previewNote)}
    >
      {draft.submission ? (
        <section className="notice">
          <Heading>{tells(says.previewSentTitle)}</Heading>
          <p>{tells(says.previewSentText)}</p>
          <button type="button" className="primary" onClick={again}>
            {tells(says.previewAgain)}
          </button>
        </section>
      ) : (
        <Step {...{ questionnaire, draft, dispatch }} refused={null} />
      )}
    </Shell>
  )
}
