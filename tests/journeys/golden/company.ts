/** The golden company run through the product: chart, links, weights, rules, and three rounds from opening to release. */
import { contextFor } from '../../support/api.ts'
import { randomUUID } from 'node:crypto'
import type { SubmitBallot } from '../../../schema/ballots/inputs.ts'
import type { RulesInput } from '../../../schema/regulations/rules.ts'
import { submitBallot } from '../../../server/ballots/commands/submitBallot.ts'
import { createCompany } from '../../../server/companies/commands.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { listCriteria } from '../../../server/criteria/queries.ts'
import { markEmployeeLeft } from '../../../server/org/commands/changeEmployees.ts'
import { findEmployee } from '../../../server/org/queries/chart.ts'
import { openRound } from '../../../server/rounds/commands/open.ts'
import { setLinks } from '../../../server/services/commands/matrix.ts'
import type { GoldenBallot, GoldenInput, GoldenRound, GoldenRules } from '../../oracle/oracle.mjs'
import { givenFirm, type UserActor } from '../../support/given.ts'
import { givenChart } from '../../support/given/org.ts'
import { givenRegulation } from '../../support/given/regulations.ts'
import { givenLinkActors, givenRelease, type LinkActor } from '../../support/given/releases.ts'
import { givenNextDraft, listGivenParticipants } from '../../support/given/rounds.ts'
import { givenWeights } from '../../support/given/weights.ts'

export interface GoldenCompany {
  database: Database
  admin: UserActor
  companyId: string
  /** Unit, criterion and employee ids by their codes in the input. */
  units: ReadonlyMap<string, string>
  criteria: ReadonlyMap<string, string>
  employees: ReadonlyMap<string, string>
  /** Round ids by code, in order of time. */
  rounds: Map<string, string>
}

const need = (ids: ReadonlyMap<string, string>, code: string): string => {
  const id = ids.get(code)
  if (!id) throw new Error(`the input knows no ${code}`)
  return id
}

/** Every rule that the oracle reads, written out: nothing here stands on a default of the product. */
const writeRules = (rules: GoldenRules): RulesInput => ({
  scale: { min: rules.scale.low, max: rules.scale.high },
  scoring: {
    clientWeight: 'equal',
    linkPolicy: 'linkFirst',
    insideLink: 'criterionFirst',
    minWeight: rules.minCoverage,
    minLinks: rules.minLinks,
  },
  disclosure: {
    k: rules.k,
    kComments: rules.kComments,
    minCommenters: rules.minCommenters,
    extremeGap: rules.lowEndSteps,
  },
  trend: { mMin: rules.minCommonUnits, coverageMin: rules.minCommonCoverage },
})

async function foundCompany(database: Database, input: GoldenInput): Promise<GoldenCompany> {
  const { admin } = await givenFirm(database)
  const { name, timeZone } = input.company
  const company = await createCompany(contextFor(database, admin), { name, locale: 'ru', timeZone })
  const peopleOf = (code: string) => input.employees.filter(({ unit }) => unit === code).map((one) => one.code)
  const chart = await givenChart(
    database,
    admin,
    company.id,
    input.units.map(({ code, name: title, parent, regime, representatives = [] }) => ({
      ...{ code, name: title, regime, people: peopleOf(code).length, representatives: representatives.length },
      ...(parent !== null && { parent }),
    })),
  )
  const employees = input.units.flatMap(({ code }) =>
    peopleOf(code).map((person, at) => [person, chart.employees.get(code)?.[at] ?? ''] as const),
  )
  await givenWeights(database, admin, company.id, input.rounds[0]?.weights)
  const criteria = await contextFor(database, admin).read((tx) => listCriteria(tx, company.id))
  return {
    ...{ database, admin, companyId: company.id, units: chart.units },
    criteria: new Map(criteria.map(({ code, id }) => [code, id])),
    employees: new Map(employees),
    rounds: new Map(),
  }
}

/** Brings links and rules to what they are when the round opens; a new version of the rules only for new weights. */
async function prepareRound(golden: GoldenCompany, input: GoldenInput, place: number): Promise<void> {
  const { database, admin, companyId, units } = golden
  const [round, before] = [input.rounds[place], input.rounds[place - 1]]
  const pairOf = (link: GoldenRound['links'][number]) => ({
    clientUnitId: need(units, link.client),
    providerUnitId: need(units, link.provider),
  })
  const stays = (link: GoldenRound['links'][number]) =>
    round?.links.some(({ client, provider }) => client === link.client && provider === link.provider)
  await setLinks(contextFor(database, admin), {
    companyId,
    set: (round?.links ?? []).map((link) => ({ ...pairOf(link), intensity: link.intensity })),
    remove: (before?.links ?? []).filter((link) => !stays(link)).map(pairOf),
  })
  const isSame = JSON.stringify(round?.weights) === JSON.stringify(before?.weights)
  if (before && !isSame) await givenWeights(database, admin, companyId, round?.weights)
  if (!isSame) await givenRegulation(database, admin, companyId, writeRules(input.rules))
}

/** Submits one ballot as its respondent. A provider without marks is left out, as the questionnaire leaves it out. */
async function castBallot(golden: GoldenCompany, actor: LinkActor, ballot: GoldenBallot): Promise<void> {
  const answers = Object.entries(ballot.answers).flatMap(([provider, answer]): SubmitBallot['answers'] => {
    const providerId = need(golden.units, provider)
    if (answer === 'notInteracted')
      return [{ providerId, state: 'notInteracted' as const, marks: [], commentFor: 'unit' as const }]
    const marks = Object.entries(answer.marks).map(([code, mark]) => ({
      criterionId: need(golden.criteria, code),
      mark,
    }))
    if (marks.length === 0) return []
    const { text, audience = 'unit' } = answer.comment ?? {}
    return [{ providerId, state: 'rated' as const, marks, comment: text, commentFor: audience }]
  })
  await submitBallot(contextFor(golden.database, actor), { key: randomUUID(), answers })
}

/** Who is away when a round opens is not asked in it: the response is of those who could answer (method.md 8.1). */
async function markAway({ database, admin }: GoldenCompany, ids: readonly string[], left: boolean): Promise<void> {
  const context = contextFor(database, admin)
  for (const id of ids) {
    const person = await context.read((tx) => findEmployee(tx, id))
    await markEmployeeLeft(context, { id, version: person?.version ?? 0, left })
  }
}

async function playRound(golden: GoldenCompany, input: GoldenInput, place: number): Promise<void> {
  const { database, admin, companyId, employees } = golden
  const round = input.rounds[place]
  if (!round) throw new Error(`the input has no round ${place}`)
  await prepareRound(golden, input, place)
  const previousRoundId = golden.rounds.get(input.rounds[place - 1]?.code ?? '')
  const roundId = await givenNextDraft(database, admin, companyId, { title: round.title, previousRoundId })
  const away = round.absent.map((code) => need(employees, code))
  await markAway(golden, away, true)
  await openRound(contextFor(database, admin), { id: roundId })
  const asked = await listGivenParticipants(database, admin, roundId)
  const participantOf = new Map(asked.map(({ employeeId, id }) => [employeeId, id]))
  const actors = new Map((await givenLinkActors(database, admin, roundId)).map((actor) => [actor.id, actor]))
  for (const ballot of round.ballots) {
    const actor = actors.get(need(participantOf, need(employees, ballot.respondent)))
    if (!actor) throw new Error(`${ballot.respondent} has no link`)
    await castBallot(golden, actor, ballot)
  }
  await givenRelease(database, admin, roundId)
  await markAway(golden, away, false)
  golden.rounds.set(round.code, roundId)
}

/** A firm of its own with the whole company: every round opened, answered, closed, scored, moderated and released. */
export async function playGolden(database: Database, input: GoldenInput): Promise<GoldenCompany> {
  const golden = await foundCompany(database, input)
  for (const place of input.rounds.keys()) await playRound(golden, input, place)
  return golden
}
