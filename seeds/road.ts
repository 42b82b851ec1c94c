/** The verbs of the demo: each goes through the product's own commands, as a consultant or a respondent would. */
import { asc, eq } from 'drizzle-orm'
import { v4 } from 'uuid'
import { employees, units } from '../schema/org/tables.ts'
import { importChartInput, importOptions } from '../schema/org/inputs.ts'
import { participants, roundLinks, type RoundRow } from '../schema/rounds/tables.ts'
import { setLinksInput } from '../schema/services/inputs.ts'
import { submitBallotInput } from '../schema/ballots/inputs.ts'
import { closeRound } from '../server/ballots/commands/closeRound.ts'
import { submitBallot } from '../server/ballots/commands/submitBallot.ts'
import { createContext, within, type Actor, type Context } from '../server/core/context.ts'
import type { Parts } from '../server/core/http.ts'
import { parseInput } from '../server/core/input.ts'
import { deriveLinkSecret } from '../server/core/links.ts'
import { importChart } from '../server/org/commands/importChart.ts'
import { setHead } from '../server/org/commands/changeUnits.ts'
import { setRegime, setRepresentatives } from '../server/org/commands/setVoices.ts'
import { storeUpload } from '../server/org/commands/storeUpload.ts'
import { previewImport } from '../server/org/queries/uploads.ts'
import { decideComments } from '../server/releases/commands/decideComments.ts'
import { releaseRound } from '../server/releases/commands/releaseRound.ts'
import { listModerated } from '../server/releases/queries/releases.ts'
import { scoreRound } from '../server/results/commands.ts'
import { createRound } from '../server/rounds/commands/draft.ts'
import { openRound } from '../server/rounds/commands/open.ts'
import { listFrozenCriteria } from '../server/rounds/queries.ts'
import { setLinks } from '../server/services/commands/matrix.ts'
import { nameOf, positionOf, type DemoUnit } from './world.ts'

export type DemoParts = Pick<Parts, 'env' | 'database' | 'log'>

export const contextAs = (parts: DemoParts, actor: Actor): Context =>
  createContext({ ...parts, actor, locale: 'ru', requestId: 'demo', address: '' })

/** Sets the database's clock, as only its owner may; null lets it run again. */
export async function setClock({ database }: DemoParts, at: Date | null): Promise<void> {
  const { sql, end } = await database.openOwner()
  try {
    await sql`delete from clock`
    if (at) await sql`insert into clock (at) values (${at.toISOString()})`
  } finally {
    await end()
  }
}

function writeChart(list: readonly DemoUnit[], domain: string): Buffer {
  const rows = ['Код подразделения;Подразделение;Код вышестоящего;Табельный номер;ФИО;Должность;Почта']
  let person = 0
  for (const { code, name, parent, people } of list) {
    for (let n = 0; n < people; n++, person++) {
      const number = String(person + 1).padStart(3, '0')
      rows.push([code, name, parent, number, nameOf(person), positionOf(n), `e${number}@${domain}`].join(';'))
    }
  }
  return Buffer.from(rows.join('\r\n'))
}

/** Imports a chart from a file, as a consultant does: upload, dry run, import of exactly that plan. Ids by unit code. */
export async function importUnits(
  context: Context,
  companyId: string,
  list: readonly DemoUnit[],
  domain: string,
): Promise<Map<string, string>> {
  const upload = await storeUpload(context, { companyId, name: 'Оргструктура.csv', bytes: writeChart(list, domain) })
  const options = parseInput(importOptions, { companyId, uploadId: upload.id })
  const preview = await previewImport(context, options)
  if ('refused' in preview) throw new Error('the demo’s chart was refused')
  await importChart(context, parseInput(importChartInput, { companyId, uploadId: upload.id, planHash: preview.hash }))
  const rows = await context.read((tx) =>
    tx.db
      .select()
      .from(units)
      .where(within(tx, units, eq(units.companyId, companyId))),
  )
  return new Map(rows.map(({ code, id }) => [code, id]))
}

interface Staffed {
  unitId: string
  version: number
  /** By code: the first of them heads the unit. */
  employeeIds: string[]
}

async function readStaffed(context: Context, unitId: string): Promise<Staffed> {
  return context.read(async (tx) => {
    const [unit] = await tx.db
      .select()
      .from(units)
      .where(within(tx, units, eq(units.id, unitId)))
    const staff = await tx.db
      .select({ id: employees.id })
      .from(employees)
      .where(within(tx, employees, eq(employees.unitId, unitId)))
      .orderBy(asc(employees.code))
    return { unitId, version: unit?.version ?? 1, employeeIds: staff.map(({ id }) => id) }
  })
}

/** Every unit gets its head. */
export async function nameHeads(context: Context, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const id of ids.values()) {
    const { unitId, version, employeeIds } = await readStaffed(context, id)
    await setHead(context, { unitId, version, employeeId: employeeIds[0] ?? null })
  }
}

/** Names the representatives of the units that answer by name. */
export async function nameRepresentatives(
  context: Context,
  list: readonly DemoUnit[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { code, representatives } of list) {
    const id = ids.get(code)
    if (!id || !representatives) continue
    const { unitId, version, employeeIds } = await readStaffed(context, id)
    await setRegime(context, { unitId, version, regime: 'R1' })
    await setRepresentatives(context, { unitId, employeeIds: employeeIds.slice(0, representatives) })
  }
}

export async function drawLinks(
  context: Context,
  companyId: string,
  links: Readonly<Record<string, readonly string[]>>,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const set = Object.entries(links).flatMap(([client, providers]) =>
    providers.map((provider, index) => ({
      clientUnitId: ids.get(client),
      providerUnitId: ids.get(provider),
      intensity: 10 * (providers.length - index),
    })),
  )
  await setLinks(context, parseInput(setLinksInput, { companyId, set, remove: [] }))
}

export async function openNext(
  context: Context,
  companyId: string,
  title: string,
  opensAt: Date,
  days: number,
  previousRoundId?: string,
): Promise<RoundRow> {
  const closesAt = new Date(opensAt.getTime() + days * 86_400_000)
  const round = await createRound(context, { companyId, title, opensAt, closesAt, previousRoundId })
  return openRound(context, { id: round.id })
}

export interface Opinion {
  providerId: string
  /** Marks in the order of the criteria, or null for "we did not interact". */
  marks: readonly number[] | null
  comment?: string
}

/** Lets people answer by their personal links. Whoever has no opinions does not answer. */
export async function letAnswer(
  parts: DemoParts,
  context: Context,
  roundId: string,
  opinionsOf: (unitId: string, providerIds: readonly string[], n: number) => readonly Opinion[],
): Promise<void> {
  const { asked, links, criteria } = await context.read(async (tx) => ({
    asked: await tx.db
      .select()
      .from(participants)
      .where(within(tx, participants, eq(participants.roundId, roundId)))
      .orderBy(asc(participants.unitId), asc(participants.employeeId)),
    links: await tx.db
      .select()
      .from(roundLinks)
      .where(within(tx, roundLinks, eq(roundLinks.roundId, roundId)))
      .orderBy(asc(roundLinks.providerUnitId)),
    criteria: await listFrozenCriteria(tx, roundId),
  }))
  for (const [n, { id, firmId, companyId, unitId, epoch }] of asked.entries()) {
    const providers = links.filter((link) => link.clientUnitId === unitId).map((link) => link.providerUnitId)
    const answers = opinionsOf(unitId, providers, n).map(({ providerId, marks, comment }) => ({
      providerId,
      state: marks ? 'rated' : 'notInteracted',
      marks: marks
        ? criteria.map(({ criterionId }, index) => ({ criterionId, mark: marks[index] ?? marks[0] ?? 3 }))
        : [],
      comment,
      commentFor: 'unit',
    }))
    if (!answers.length) continue
    const secret = deriveLinkSecret(parts.env.linkKey, id, epoch)
    const link = contextAs(parts, { kind: 'link', id, firmId, companyId, roundId, unitId, secret })
    await submitBallot(link, parseInput(submitBallotInput, { key: v4(), answers }))
  }
}

/** Close, score, decide the comments, release to everybody. */
export async function finishRound(context: Context, roundId: string): Promise<void> {
  await closeRound(context, { roundId, early: false })
  await scoreRound(context, { roundId })
  const comments = await context.read((tx) => listModerated(tx, roundId))
  const decisions = comments.map(({ id }) => ({ commentId: id, decision: 'show' as const }))
  if (decisions.length) await decideComments(context, { roundId, decisions })
  await releaseRound(context, { roundId, audiences: ['sponsor', 'heads', 'everyone'], reason: '' })
}
