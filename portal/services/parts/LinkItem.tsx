import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { Words } from '../../../schema/core/say.ts'
import type { LinkReplyWord } from '../../../schema/services/terms.ts'
import { useTell } from '../../core/locale.tsx'
import type { Verbs } from '../LinksPage.tsx'
import { says } from '../says.ts'
import type { MyLink } from '../wire.ts'

const stateOf = ({ state, waitsForMe }: MyLink): Words => {
  if (state === 'proposed') return waitsForMe ? says.waitsForMe : says.waits
  return state === 'disputed' ? says.disputed : says.confirmed
}

/** What can be said of a link now; confirming what is confirmed says nothing. */
const answersTo = (link: MyLink): LinkReplyWord[] => [
  ...(link.confirmBlockedBecause === null && link.state !== 'confirmed' ? (['confirm'] as const) : []),
  ...(link.disputeBlockedBecause === null ? (['dispute'] as const) : []),
  ...(link.withdrawBlockedBecause === null ? (['withdraw'] as const) : []),
]

export function LinkItem({ link, reply }: { link: MyLink; reply: Verbs['reply'] }) {
  const tells = useTell()
  const [isDisputing, setIsDisputing] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  const { id, version, other } = link
  /** The form goes, and with it whatever had the focus: the item itself takes it. */
  const stopDisputing = () => {
    setIsDisputing(false)
    item.current?.focus()
  }
  const answer = async (word: LinkReplyWord, reason?: string) => {
    if (isBusy) return
    setIsBusy(true)
    const because = await reply([{ id, version, answer: word, reason }])
    setIsBusy(false)
    setWrong(because)
    // What was pressed may be gone by now.
    if (because === null) stopDisputing()
  }
  return (
    <li ref={item} tabIndex={-1} className={link.waitsForMe ? 'waits' : undefined}>
      <LinkFacts link={link} />
      <div role="alert">{wrong && <p className="wrong">{wrong}</p>}</div>
      {isDisputing ? (
        <DisputeForm onSend={(reason) => void answer('dispute', reason)} onCancel={stopDisputing} />
      ) : (
        <div className="verbs">
          {answersTo(link).map((word) => (
            <button
              key={word}
              type="button"
              className={word === 'confirm' ? 'secondary' : 'plain'}
              aria-label={tells(says.ofLink, { verb: tells(says[word]), unit: other.name })}
              aria-disabled={isBusy}
              onClick={() => (word === 'dispute' ? setIsDisputing(true) : void answer(word))}
            >
              {tells(says[word])}
            </button>
          ))}
        </div>
      )}
    </li>
  )
}

function LinkFacts({ link }: { link: MyLink }) {
  const tells = useTell()
  const { other, service, intensity, state, answers } = link
  const facts = [service, intensity === null ? null : tells(says.intensity, { value: intensity })].filter(Boolean)
  return (
    <>
      <p className="link-name">{other.name}</p>
      <p className={`state ${state === 'confirmed' ? 'done' : 'begun'}`}>{tells(stateOf(link))}</p>
      {facts.length > 0 && <p className="soft">{facts.join(' · ')}</p>}
      {answers
        .filter(({ note }) => note)
        .map(({ side, speaker, note }, at) => (
          <p key={at} className="soft">
            {side === 'team' ? tells(says.noteTeam, { note }) : tells(says.note, { speaker, note })}
          </p>
        ))}
    </>
  )
}

function DisputeForm({ onSend, onCancel }: { onSend: (reason: string) => void; onCancel: () => void }) {
  const tells = useTell()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  useEffect(() => field.current?.focus(), [])
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend(reason.trim())
  }
  return (
    <form className="dispute" onSubmit={send}>
      <label className="field-label" htmlFor={id}>
        {tells(says.reason)}
      </label>
      <p id={`${id}-hint`} className="soft">
        {tells(says.reasonHint)}
      </p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="actions">
        <button type="submit" className="primary">
          {tells(says.sendDispute)}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {tells(says.cancel)}
        </button>
      </div>
    </form>
  )
}
