import { useId, useState, type FormEvent } from 'react'
import { ask } from '../core/api.ts'
import { Heading } from '../core/Heading.tsx'
import { useLanguage, useTell } from '../core/locale.tsx'
import { Shell } from '../core/Shell.tsx'
import { says } from './says.ts'
import { requestLetterMutation } from './wire.ts'

/** Where to send the letter; the answer is the same whether anybody works under the address or not. */
export function SignInPage() {
  const tells = useTell()
  const [sentTo, setSentTo] = useState<string | null>(null)
  return (
    <Shell>
      {sentTo === null ? (
        <AddressForm onSent={setSentTo} />
      ) : (
        <section className="notice">
          <Heading>{tells(says.sentTitle)}</Heading>
          <p>{tells(says.sentText, { email: sentTo })}</p>
          <p className="soft">{tells(says.sentHint)}</p>
          <button type="button" className="plain" onClick={() => setSentTo(null)}>
            {tells(says.otherAddress)}
          </button>
        </section>
      )}
    </Shell>
  )
}

function AddressForm({ onSent }: { onSent: (email: string) => void }) {
  const tells = useTell()
  const id = useId()
  const { locale } = useLanguage()
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await ask(requestLetterMutation, { input: { email } }, { link: null, locale })
    if (outcome.kind === 'data') return onSent(email.trim())
    setWrong(outcome.kind === 'refused' ? outcome.message : (outcome.because ?? tells(says.unreachable)))
  }
  return (
    <form className="notice" noValidate onSubmit={(event) => void send(event)}>
      <Heading>{tells(says.signInTitle)}</Heading>
      <p>{tells(says.signInText)}</p>
      <label htmlFor={id} className="field-label">
        {tells(says.email)}
      </label>
      <input
        id={id}
        className="field"
        type="email"
        name="email"
        autoComplete="email"
        required
        value={email}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setEmail(event.target.value)}
      />
      <div role="alert">
        {wrong && (
          <p id={`${id}-wrong`} className="wrong">
            {wrong}
          </p>
        )}
      </div>
      <div className="actions">
        <button type="submit" className="primary">
          {tells(says.sendLink)}
        </button>
      </div>
    </form>
  )
}
