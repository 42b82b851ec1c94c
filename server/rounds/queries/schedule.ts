import { desc, eq, ne } from 'drizzle-orm'
import { say, tell, type Message } from '../../../schema/core/say.ts'
import { rounds, type RoundRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import { says as readinessSays } from '../../../schema/rounds/says/readiness.ts'
import { needCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { within, type Tx } from '../../core/context.ts'
import { findRegulationInForce } from '../../regulations/queries.ts'
import { findNextNumber } from '../queries.ts'
import { proposeWindows, type Window } from '../rules/cadence.ts'

/** The last round of a company that was not cancelled; what is planned next follows it. */
export async function findLastRound(tx: Tx, companyId: string): Promise<RoundRow | null> {
  const [row] = await tx.db
    .select()
    .from(rounds)
    .where(within(tx, rounds, eq(rounds.companyId, companyId), ne(rounds.state, 'cancelled')))
    .orderBy(desc(rounds.number))
    .limit(1)
  return row ?? null
}

export interface Schedule {
  rounds: (Window & { title: string })[]
  blockedBecause: Message | null
}

/** The next rounds as the regulation's cadence would have them. NOT_FOUND for a company out of scope. */
export async function proposeSchedule(tx: Tx, companyId: string, count: number): Promise<Schedule> {
  const company = await needCompany(tx, companyId)
  const rules = (await findRegulationInForce(tx, companyId))?.rules
  const none = (blockedBecause: Message) => ({ rounds: [], blockedBecause })
  const archived = whyNotWorkOn(company)
  if (archived) return none(archived)
  if (!rules) return none(say(readinessSays.noRegulation))
  const last = await findLastRound(tx, companyId)
  const { timeZone, locale } = company
  const windows = proposeWindows({
    ...{ calendar: rules.calendar, timeZone, now: tx.now, count },
    last: last?.openedAt ?? last?.opensAt ?? null,
  })
  if (windows.length === 0) return none(say(says.onDemand))
  const next = await findNextNumber(tx, companyId)
  const title = (at: number) => tell(say(says.defaultTitle, { number: next + at }), locale)
  return { rounds: windows.map((window, at) => ({ ...window, title: title(at) })), blockedBecause: null }
}
