/** From a personal link to the page of its purpose, or why there is none. */
import '../core/forms.css'
import { useEffect, useState } from 'react'
import type { LinkPurpose } from '../../schema/people/terms.ts'
import { DeadLinkPage } from '../ballots/notices.tsx'
import { useLanguage } from '../core/locale.tsx'
import { useAsked } from '../core/useAsked.ts'
import { Loading, UnreachablePage } from './notices.tsx'
import { pages, type OpenedPage } from './pages.ts'
import { personalLinkQuery, type PersonalLink } from './wire.ts'

export function PersonalPage({ link }: { link: string }) {
  const { locale } = useLanguage()
  const { asked, again } = useAsked<{ personalLink: PersonalLink | null }>(personalLinkQuery, { link, locale })
  const who = asked?.kind === 'data' ? asked.data.personalLink : null
  const { page, broken, retry } = usePage(who?.purpose ?? null)
  if (!asked) return <Loading />
  if (asked.kind === 'unreachable' || broken)
    return <UnreachablePage onRetry={asked.kind === 'unreachable' ? again : retry} />
  if (!who) return <DeadLinkPage />
  if (!page) return <Loading />
  const Page = page
  return <Page link={link} who={who} />
}

interface Loaded {
  page: OpenedPage | null
  broken: boolean
  retry: () => void
}

/** The page of a purpose, on its way over the network like everything else: it may not arrive. */
function usePage(purpose: LinkPurpose | null): Loaded {
  const [page, setPage] = useState<OpenedPage | null>(null)
  const [broken, setBroken] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!purpose) return
    setBroken(false)
    pages[purpose]().then(
      (loaded) => setPage(() => loaded),
      () => setBroken(true),
    )
  }, [purpose, attempt])
  return { page, broken, retry: () => setAttempt((count) => count + 1) }
}
