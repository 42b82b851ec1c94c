/** The way of a person of the company to what was released to them: by a letter, then by a cookie that no script reads. */
import '../core/forms.css'
import './results.css'
import { useState } from 'react'
import { ask } from '../core/api.ts'
import { Heading } from '../core/Heading.tsx'
import { useLanguage, useTell } from '../core/locale.tsx'
import { Shell } from '../core/Shell.tsx'
import { says as coreSays } from '../says.ts'
import { ResultsPage } from './ResultsPage.tsx'
import { says } from './says.ts'
import { SignInPage } from './SignInPage.tsx'
import { useReleased } from './useReleased.ts'
import { enterMutation, signOutMutation } from './wire.ts'

export function Results({ secret }: { secret: string | null }) {
  const [isEntered, setIsEntered] = useState(secret === null)
  if (secret !== null && !isEntered) return <EnterPage secret={secret} onEnter={() => setIsEntered(true)} />
  return <Released />
}

/** Asks for a press: programs that look for viruses open links, and some of them run the page's script. */
function EnterPage({ secret, onEnter }: { secret: string; onEnter: () => void }) {
  const tells = useTell()
  const { locale } = useLanguage()
  const [wrong, setWrong] = useState<string | null>(null)
  const enter = async () => {
    const outcome = await ask(enterMutation, { input: { secret } }, { link: null, locale })
    if (outcome.kind === 'data') return onEnter()
    setWrong(outcome.kind === 'refused' ? outcome.message : (outcome.because ?? tells(says.unreachable)))
  }
  return (
    <Shell>
      <section className="notice">
        <Heading>{tells(says.enterTitle)}</Heading>
        <p>{tells(says.enterText)}</p>
        <div role="alert">{wrong && <p className="wrong">{wrong}</p>}</div>
        <div className="actions">
          <button type="button" className="primary" onClick={() => void enter()}>
            {tells(says.enter)}
          </button>
          {wrong && (
            <button type="button" className="plain" onClick={onEnter}>
              {tells(says.anew)}
            </button>
          )}
        </div>
      </section>
    </Shell>
  )
}

function Released() {
  const { locale } = useLanguage()
  const tells = useTell()
  const { released, again } = useReleased(locale)
  const signOut = async () => {
    await ask(signOutMutation, {}, { link: null, locale })
    again()
  }
  if (!released)
    return (
      <Shell>
        <p role="status" className="loading">
          {tells(says.loading)}
        </p>
      </Shell>
    )
  if (released.kind === 'data') return <ResultsPage {...released.data} onSignOut={() => void signOut()} />
  if (released.kind === 'refused') return <SignInPage />
  return (
    <Shell>
      <section className="notice">
        <Heading>{tells(coreSays.unreachableTitle)}</Heading>
        <p>{released.because ?? tells(says.unreachable)}</p>
        <button type="button" className="primary" onClick={again}>
          {tells(coreSays.again)}
        </button>
      </section>
    </Shell>
  )
}

export { takeSecret } from './secret.ts'
