/** What is shown: the questionnaire, or what is loaded only where it is wanted. */
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { readEarly, type EarlyQuestionnaire } from './ballots/askQuestionnaire.ts'
import { Ballot } from './ballots/Ballot.tsx'
import { LanguageProvider } from './core/locale.tsx'
import { makeCipher } from './core/seal.ts'

function show(page: ReactNode): void {
  const place = document.getElementById('page')
  if (!place) return
  // Another link pasted into the same tab changes the fragment alone: begin anew with it.
  addEventListener('hashchange', () => location.reload())
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>{page}</LanguageProvider>
    </StrictMode>,
  )
}

/** With what was asked for early when it is there, so that the first thing drawn is the questionnaire itself. */
export async function showBallot(link: string | null, early: EarlyQuestionnaire | null): Promise<void> {
  const cipher = link === null ? null : makeCipher(link)
  show(<Ballot {...{ link, cipher }} first={early && (await readEarly(early, cipher))} />)
}

/** The round and the client unit stand in the address; the session of the console says who asks. */
export async function showPreview(): Promise<void> {
  const { Preview } = await import('./ballots/Preview.tsx')
  const asked = new URLSearchParams(location.search)
  show(<Preview roundId={asked.get('round') ?? ''} unitId={asked.get('unit') ?? ''} />)
}

export async function showResults(): Promise<void> {
  const { Results, takeSecret } = await import('./releases/Results.tsx')
  show(<Results secret={takeSecret()} />)
}

export async function showPersonal(link: string): Promise<void> {
  const { PersonalPage } = await import('./people/PersonalPage.tsx')
  show(<PersonalPage link={link} />)
}
