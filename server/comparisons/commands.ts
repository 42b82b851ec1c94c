/** A comparison is a question; it goes the way of a command all the same: may, exists, can, read. */
import type { ComparisonInput } from '../../schema/comparisons/inputs.ts'
import { says } from '../../schema/comparisons/says.ts'
import { say } from '../../schema/core/say.ts'
import type { CompanyBody } from '../../schema/releases/snapshot.ts'
import { says as roundSays } from '../../schema/rounds/says.ts'
import { needCompany } from '../companies/queries.ts'
import { permit } from '../core/access.ts'
import type { Context, Tx } from '../core/context.ts'
import { insist, Refusal } from '../core/refusal.ts'
import { listCompanyBodies } from '../releases/queries/releases.ts'
import { listComparedRounds, listLineage, readAskedPeople } from './queries.ts'
import { compareReleased, whyNotRead, type ComparedRound, type ComparisonGround } from './rules/ground.ts'
import type { ManyRounds } from './rules/compareMany.ts'

/** The rounds, oldest first, all of them released. Throws NOT_FOUND for one that is not there, WRONG_STATE naming the other. */
export async function needReleasedRounds(
  tx: Tx,
  companyId: string,
  roundIds: readonly string[],
): Promise<ComparedRound[]> {
  await needCompany(tx, companyId)
  const rounds = await listComparedRounds(tx, companyId, roundIds)
  if (rounds.length < roundIds.length) throw new Refusal('NOT_FOUND', say(roundSays.notFound))
  for (const round of rounds) insist(whyNotRead(round))
  return rounds
}

/** What two or more released rounds are compared by, beside their documents. */
export async function gatherGround(tx: Tx, companyId: string, roundIds: readonly string[]): Promise<ComparisonGround> {
  const rounds = await needReleasedRounds(tx, companyId, roundIds)
  return { rounds, asked: await readAskedPeople(tx, roundIds), lineage: await listLineage(tx, companyId) }
}

/** The released document of each round; a release withdrawn since the rounds were looked at is refused, too. */
export async function needBodies(tx: Tx, companyId: string, rounds: readonly ComparedRound[]): Promise<CompanyBody[]> {
  const ids = rounds.map(({ id }) => id)
  const bodies = await listCompanyBodies(tx, companyId, ids)
  const missing = rounds.find(({ id }) => !bodies.some(({ round }) => round.id === id))
  if (missing) throw new Refusal('WRONG_STATE', say(says.notReleased, { title: missing.title }))
  return bodies
}

export interface Comparison {
  readonly companyId: string
  readonly bodies: readonly CompanyBody[]
  readonly compared: ManyRounds
}

/** Compares released rounds of one company: each with the one before it. */
export async function compareRounds(context: Context, input: ComparisonInput): Promise<Comparison> {
  permit(context.actor, 'Query', 'comparison')
  const { companyId, roundIds } = input
  const { ground, bodies } = await context.read(async (tx) => {
    const ground = await gatherGround(tx, companyId, roundIds)
    return { ground, bodies: await needBodies(tx, companyId, ground.rounds) }
  })
  return { companyId, bodies, compared: compareReleased(ground, bodies) }
}
