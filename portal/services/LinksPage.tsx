/** A head's page about links: those of each unit of theirs, what they may say of each, and what is missing. */
import './links.css'
import { useEffect, useState } from 'react'
import { ask, type Outcome } from '../core/api.ts'
import { Heading } from '../core/Heading.tsx'
import { useLanguage, useTell } from '../core/locale.tsx'
import { Notice } from '../core/Notice.tsx'
import { Shell } from '../core/Shell.tsx'
import { useAsked } from '../core/useAsked.ts'
import { BlockedPage, DeadLinkPage } from '../ballots/notices.tsx'
import { Loading, UnreachablePage } from '../people/notices.tsx'
import type { PersonalPageProps } from '../people/pages.ts'
import { says as peopleSays } from '../people/says.ts'
import { UnitLinks } from './parts/UnitLinks.tsx'
import { says } from './says.ts'
import { answerLinksMutation, myLinksQuery, proposeLinksMutation, type LinkReply, type MyLinks } from './wire.ts'

export interface Verbs {
  /** Null when it was written, else why not. */
  reply: (answers: LinkReply[]) => Promise<string | null>
  propose: (link: { clientUnitId: string; providerUnitId: string; intensity: number | null }) => Promise<string | null>
}

export function LinksPage({ link, who }: PersonalPageProps) {
  const { locale } = useLanguage()
  const { asked, again } = useAsked<{ myLinks: MyLinks | null }>(myLinksQuery, { link, locale })
  const [written, setWritten] = useState<MyLinks | null>(null)
  // What was asked for in another language is newer than what a verb has answered.
  useEffect(() => setWritten(null), [asked])
  if (!asked) return <Loading />
  if (asked.kind === 'unreachable') return <UnreachablePage onRetry={again} />
  if (asked.kind === 'refused') return <BlockedPage message={asked.message} />
  const links = written ?? asked.data.myLinks
  if (!links) return <DeadLinkPage />
  return <Mine {...{ link, who, links }} onWritten={setWritten} onStale={again} />
}

interface MineProps extends PersonalPageProps {
  links: MyLinks
  onWritten: (links: MyLinks) => void
  /** Somebody else was faster: what stands now is read anew. */
  onStale: () => void
}

function useVerbs({ link, onWritten, onStale }: MineProps): Verbs & { said: string } {
  const { locale } = useLanguage()
  const tells = useTell()
  const [said, setSaid] = useState('')
  const settle = (outcome: Outcome<Record<string, MyLinks | null>>, done: string): string | null => {
    setSaid('')
    if (outcome.kind === 'data') {
      const [links] = Object.values(outcome.data)
      if (links) onWritten(links)
      setSaid(done)
      return null
    }
    if (outcome.kind === 'refused' && ['CONFLICT', 'NOT_FOUND', 'WRONG_STATE'].includes(outcome.code)) onStale()
    return outcome.kind === 'refused' ? outcome.message : (outcome.because ?? tells(peopleSays.unreachable))
  }
  const send = async (document: string, input: object, done: string) =>
    settle(await ask<Record<string, MyLinks | null>>(document, { input }, { link, locale }), done)
  return {
    said,
    reply: (answers) => send(answerLinksMutation, { answers }, tells(says.didAnswer)),
    propose: (proposed) => send(proposeLinksMutation, { links: [proposed] }, tells(says.didPropose)),
  }
}

function Mine(props: MineProps) {
  const { who, links } = props
  const { units, deadline, answerBlockedBecause } = links
  const tells = useTell()
  const { locale } = useLanguage()
  const { said, ...verbs } = useVerbs(props)
  const day =
    deadline && new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(deadline))
  if (!units.length)
    return (
      <Notice title={tells(says.nothingTitle)}>
        <p>{answerBlockedBecause}</p>
      </Notice>
    )
  return (
    <Shell about={`${who.companyName} · ${who.employeeName}`} offline={peopleSays.offline}>
      <article className="links">
        <Heading lead={day && !answerBlockedBecause ? tells(says.until, { day }) : undefined}>
          {tells(says.title)}
        </Heading>
        <p>{tells(says.lead, { count: units.length })}</p>
        {answerBlockedBecause && <p className="warning">{answerBlockedBecause}</p>}
        {units.map((unit) => (
          <UnitLinks
            key={unit.id}
            {...{ unit, verbs }}
            offered={links.offered}
            isOver={answerBlockedBecause !== null}
          />
        ))}
        <div role="status">{said && <p className="said">{said}</p>}</div>
        {!answerBlockedBecause && <Finish links={links} reply={verbs.reply} />}
      </article>
    </Shell>
  )
}

/** Says that the list was looked through; whatever waits for this head is confirmed by it. */
function Finish({ links, reply }: { links: MyLinks; reply: Verbs['reply'] }) {
  const tells = useTell()
  const { locale } = useLanguage()
  const [wrong, setWrong] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const waiting = new Map(
    links.units
      .flatMap(({ clients, providers }) => [...clients, ...providers])
      .filter(({ waitsForMe }) => waitsForMe)
      .map((one) => [one.id, one]),
  )
  const answers = [...waiting.values()].map(({ id, version }) => ({ id, version, answer: 'confirm' as const }))
  const finish = async () => {
    if (isBusy) return
    setIsBusy(true)
    setWrong(await reply(answers))
    setIsBusy(false)
  }
  const { answeredAt } = links
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className="finish">
      <p className="soft">
        {answeredAt ? tells(says.answered, { moment: format.format(new Date(answeredAt)) }) : tells(says.finishHint)}
      </p>
      <div role="alert">{wrong && <p className="wrong">{wrong}</p>}</div>
      {(!answeredAt || answers.length > 0) && (
        <button type="button" className="primary" aria-disabled={isBusy} onClick={() => void finish()}>
          {tells(says.finish, { count: answers.length })}
        </button>
      )}
    </div>
  )
}
