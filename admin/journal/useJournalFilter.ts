import { useSearchParams } from 'react-router-dom'
import { useUrlState } from '../core/useUrlState.ts'
import type { JournalFilter } from './wire.ts'

const DAY_MS = 86_400_000

/** The beginning of a day where the reader is, some days later when asked. Nothing while the date is not whole. */
function momentOf(day: string, daysOn = 0): string | undefined {
  const start = Date.parse(`${day}T00:00:00`)
  if (Number.isNaN(start)) return undefined
  // Noon is safe of the hour that summer takes or gives; the day's own beginning follows from it.
  const noon = new Date(start + DAY_MS / 2 + daysOn * DAY_MS)
  noon.setHours(0, 0, 0, 0)
  return noon.toISOString()
}

const names = ['company', 'actor', 'verb', 'from', 'to'] as const
export type FilterName = (typeof names)[number]

/** The filters of the journal as they stand in the address, and as the API takes them. */
export function useJournalFilter() {
  const [search, setSearch] = useSearchParams()
  const [company, setCompany] = useUrlState('company', '')
  const [actor, setActor] = useUrlState('actor', '')
  const [verb, setVerb] = useUrlState('verb', '')
  const [from, setFrom] = useUrlState('from', '')
  const [to, setTo] = useUrlState('to', '')
  const since = momentOf(from)
  const until = momentOf(to, 1)
  const filter: JournalFilter = {
    ...(company && { companyId: company }),
    ...(actor && { actorId: actor }),
    ...(verb && { verb }),
    ...(since && { from: since }),
    ...(until && { to: until }),
  }
  return {
    values: { company, actor, verb, from, to },
    set: { company: setCompany, actor: setActor, verb: setVerb, from: setFrom, to: setTo },
    isAny: names.some((name) => search.has(name)),
    clear: () => setSearch({}, { replace: true }),
    filter,
  }
}
