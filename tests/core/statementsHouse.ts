/** Two houses of one build and of two sizes, with something in every list: what a question costs in each is compared. */
import { randomUUID } from 'node:crypto'
import { saveDraft } from '../../server/ballots/drafts/commands.ts'
import type { Actor } from '../../server/core/context.ts'
import { storeUpload } from '../../server/org/commands/storeUpload.ts'
import { findRegulationInForce } from '../../server/regulations/queries.ts'
import { openRound } from '../../server/rounds/commands/open.ts'
import { proposeWeights } from '../../server/weights/procedure/commands/proposals.ts'
import { listProposals } from '../../server/weights/procedure/queries.ts'
import { contextFor } from '../support/api.ts'
import type { TestDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, givenUser, type UserActor } from '../support/given.ts'
import { givenAccepted, givenAgreement, givenJudged } from '../support/given/agreements.ts'
import { givenAsking, givenDisputes, givenHead } from '../support/given/askings.ts'
import type { GivenUnit } from '../support/given/org.ts'
import { givenToken, givenViewer } from '../support/given/people.ts'
import { givenBallots, givenLinkActors, givenRelease } from '../support/given/releases.ts'
import { givenDraftRound, givenNextDraft } from '../support/given/rounds.ts'

export interface Size {
  /** Client units, each of `people`, all of whom rate the two providers. */
  clients: number
  people: number
  /** Released rounds. Another is open, and one more company, user and token stand beside for each of them. */
  rounds: number
}

export interface House {
  admin: UserActor
  portal: Actor
  viewer: Actor
  link: Actor
  person: Actor
  /** Of the unit at hand, by the link of an asking. */
  head: Actor
  companyId: string
  unitId: string
  employeeId: string
  uploadId: string
  regulationId: string
  agreementId: string
  openRoundId: string
  releasedRoundIds: string[]
}

const chart = ({ clients, people }: Size): GivenUnit[] => [
  { code: 'TOP', people: 2 },
  ...Array.from({ length: clients }, (_, at) => ({ code: `C${at}`, parent: 'TOP', people })),
  { code: 'HEADS', people: 3, representatives: 2, regime: 'R1' },
  { code: 'IT', parent: 'TOP', people: 2 },
  { code: 'LAW', parent: 'TOP', people: 2 },
]

async function runRounds(
  database: TestDatabase,
  admin: UserActor,
  draft: { companyId: string; roundId: string },
  count: number,
) {
  const done: string[] = []
  for (let roundId = draft.roundId; ; roundId = await givenNextDraft(database, admin, draft.companyId)) {
    await openRound(contextFor(database, admin), { id: roundId })
    const silent = done.length === count
    await givenBallots(database, admin, roundId, (_, index, providers) =>
      silent && index % 3
        ? null
        : providers.map((providerId, at) => ({
            ...{ providerId, marks: 2 + ((index + at) % 3), comment: `Слова ${index} о ${at}` },
          })),
    )
    if (silent) return { done, open: roundId }
    await givenRelease(database, admin, roundId)
    done.push(roundId)
  }
}

/** A file to import: as many new units as the house has clients, one of them with a parent that nobody knows. */
function upload(database: TestDatabase, admin: UserActor, companyId: string, { clients }: Size) {
  const rows = Array.from({ length: clients }, (_, at) => `N${at};Новое ${at};${at === 0 ? 'NOWHERE' : 'TOP'}`)
  const text = ['Код подразделения;Подразделение;Код вышестоящего', ...rows].join('\n')
  return storeUpload(contextFor(database, admin), { companyId, name: 'chart.csv', bytes: Buffer.from(text) })
}

/** An agreement on weights with as many units as the house has clients: judged, and with a proposal that others have accepted. */
async function givenProposed(database: TestDatabase, admin: UserActor, companyId: string, { clients }: Size) {
  const agreement = await givenAgreement(database, admin, companyId, { units: clients })
  const context = contextFor(database, admin)
  const points = [50, 30, 20, ...agreement.criteriaIds.slice(3).map(() => 0)]
  await givenJudged(database, admin, agreement, agreement.speakers.map(() => points)) // prettier-ignore
  await proposeWeights(context, { id: agreement.id, shares: undefined, note: 'Так решила группа' })
  const [proposal] = await context.read((tx) => listProposals(tx, [agreement.id]))
  const [person, ...others] = agreement.speakers
  if (!person) throw new Error('nobody speaks')
  await givenAccepted(database, others, proposal?.id ?? '')
  return { agreementId: agreement.id, person }
}

export async function givenHouseOf(database: TestDatabase, size: Size): Promise<House> {
  const { admin, firmId } = await givenFirm(database)
  const clients = Array.from({ length: size.clients }, (_, at) => `C${at}`)
  const draft = await givenDraftRound(database, admin, undefined, {
    chart: chart(size),
    links: ['HEADS', ...clients].flatMap((client) => [[client, 'IT'] as const, [client, 'LAW', 2] as const]),
  })
  const { companyId } = draft
  const { done, open } = await runRounds(database, admin, draft, size.rounds)
  for (let at = 0; at < size.rounds; at++) {
    await givenCompany(database, admin)
    await givenUser(database, firmId, 'consultant', [companyId])
    await givenToken(database, admin, companyId, 'analyst')
  }
  const employeeId = draft.chart.employees.get('IT')?.[0] ?? ''
  const portal = await givenToken(database, admin, companyId)
  const viewer = await givenViewer(database, portal.actor, employeeId)
  const inForce = await contextFor(database, admin).read((tx) => findRegulationInForce(tx, companyId))
  const { agreementId, person } = await givenProposed(database, admin, companyId, size)
  await givenAsking(database, admin, companyId)
  const head = await givenHead(database, admin, companyId, employeeId)
  await givenDisputes(database, head)
  const actors = await givenLinkActors(database, admin, open)
  const link = actors.find(({ unitId }) => unitId === draft.chart.units.get('C0'))
  if (!link) throw new Error('nobody was asked')
  await saveDraft(contextFor(database, link), { revision: 0, body: Buffer.alloc(8192, randomUUID()) }).catch(() => null)
  return {
    ...{ admin, portal: portal.actor, viewer: viewer.actor, link, person, head, companyId, employeeId },
    unitId: draft.chart.units.get('IT') ?? '',
    uploadId: (await upload(database, admin, companyId, size)).id,
    regulationId: inForce?.id ?? '',
    agreementId,
    openRoundId: open,
    releasedRoundIds: done,
  }
}
