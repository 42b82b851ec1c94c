/** One way to read a release, whoever reads: the preview and the published snapshot go through it alike. */
import type { CompanyBody, SummaryBody, UnitBody } from '../../../schema/releases/snapshot.ts'
import type { ReleaseRow } from '../../../schema/releases/tables.ts'
import type { ReleaseAudience } from '../../../schema/releases/terms.ts'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/releases/says.ts'
import { says as resultSays } from '../../../schema/results/says.ts'
import type { Actor, Context, Tx } from '../../core/context.ts'
import { found, Refusal } from '../../core/refusal.ts'
import { says as coreSays } from '../../../schema/core/says.ts'
import { findFigures } from '../../results/queries.ts'
import { needRound } from '../../rounds/queries.ts'
import { decideReadable, type Reader } from '../rules/readers.ts'
import { takeSnapshot, type Entry } from '../rules/snapshot.ts'
import {
  findPublished,
  findReader,
  listEntries,
  listFrozenHeads,
  listModerated,
  readCompany,
  readSummary,
  readUnit,
} from './releases.ts'

/** What one reader gets. Absent parts are not theirs. */
export interface ReadableRelease {
  release: ReleaseRow | null
  company: CompanyBody | null
  summary: SummaryBody | null
  units: UnitBody[]
}

/** Consultants, analysts and analyst tokens read as the sponsor does: they see the same cells as everybody, nothing finer. */
async function readerOf(tx: Tx, actor: Actor, companyId: string): Promise<Reader> {
  switch (actor.kind) {
    case 'user':
    case 'system':
      return { sponsor: true, employeeId: null }
    case 'viewer':
      return findReader(tx, companyId, actor.employeeId)
    case 'token':
      return { sponsor: actor.tokenKind === 'analyst', employeeId: null }
    case 'nobody':
    case 'link':
    case 'person':
      throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  }
}

async function select(
  tx: Tx,
  roundId: string,
  reader: Reader,
  audiences: readonly ReleaseAudience[],
  entries: readonly Entry[],
): Promise<Omit<ReadableRelease, 'release'>> {
  const readable = decideReadable(reader, audiences, await listFrozenHeads(tx, roundId))
  const body = (kind: Entry['kind']) => entries.find((entry) => entry.kind === kind)?.body
  const company = readable.company ? body('company') : undefined
  const summary = readable.summary ? body('summary') : undefined
  const units = entries.filter((entry) => entry.kind === 'unit' && entry.unitId && readable.unitIds.has(entry.unitId))
  return {
    company: company ? readCompany(company) : null,
    summary: summary ? readSummary(summary) : null,
    units: units.map((entry) => readUnit(entry.body)).sort((a, b) => (a.unit.unit.code < b.unit.unit.code ? -1 : 1)),
  }
}

/** What the actor may read of a round's published release; null when there is none or none of it is theirs. */
export function readRelease(context: Context, roundId: string): Promise<ReadableRelease | null> {
  return context.read(async (tx) => {
    const release = await findPublished(tx, roundId)
    if (!release) return null
    const reader = await readerOf(tx, context.actor, release.companyId)
    const audiences =
      context.actor.kind === 'viewer' || context.actor.kind === 'token' ? release.audiences : (['sponsor'] as const)
    const seen = await select(tx, roundId, reader, audiences, await listEntries(tx, release.id))
    return seen.company || seen.summary || seen.units.length ? { release, ...seen } : null
  })
}

/** What an employee, or anybody of the staff, would read if the round were released now to these audiences: made by the functions that release it. */
export function previewRelease(
  context: Context,
  {
    roundId,
    audiences,
    employeeId,
  }: { roundId: string; audiences: readonly ReleaseAudience[]; employeeId: string | null },
): Promise<ReadableRelease> {
  return context.read(async (tx) => {
    const round = await needRound(tx, roundId)
    const figures = found(await findFigures(tx, roundId), say(resultSays.notScored))
    if (!round.rules) throw new Refusal('WRONG_STATE', say(says.notReleased))
    const anybody = { sponsor: false, employeeId: null }
    const reader = employeeId ? await findReader(tx, round.companyId, employeeId) : anybody
    const entries = takeSnapshot(figures, await listModerated(tx, roundId), round.rules)
    return { release: null, ...(await select(tx, roundId, reader, audiences, entries)) }
  })
}
