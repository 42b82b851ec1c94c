import { eq } from 'drizzle-orm'
import type { AddService, EditService, RetireService } from '../../../schema/services/inputs.ts'
import { says } from '../../../schema/services/says.ts'
import { services, type ServiceRow } from '../../../schema/services/tables.ts'
import { say } from '../../../schema/core/say.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { changedMeanwhile, write } from '../../core/journal.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { lockChart, lockUnit } from '../../org/queries/chart.ts'
import { listServices, needService } from '../queries.ts'
import { whyNotLink } from '../rules/links.ts'
import { whyNotEditService } from '../rules/services.ts'

function insistOnFreeName(catalogue: readonly ServiceRow[], name: string, exceptId?: string): void {
  if (catalogue.some((service) => service.name === name && service.id !== exceptId))
    throw badInput('name', say(says.serviceNameTaken, { name }))
}

const readCatalogue = (tx: Tx, companyId: string, providerUnitId: string) =>
  listServices(tx, companyId, { providerUnitId, retired: true })

async function lockAt(tx: Tx, id: string, version: number): Promise<ServiceRow> {
  const { companyId } = await needService(tx, id)
  await lockChart(tx, companyId)
  const service = await needService(tx, id)
  if (service.version !== version) throw await changedMeanwhile(tx, id, ['mergeUnits', 'undoChartChange'])
  return service
}

async function change(tx: Tx, { id, version }: ServiceRow, changes: Partial<ServiceRow>): Promise<ServiceRow> {
  const [row] = await tx.db
    .update(services)
    .set({ ...changes, version: version + 1 })
    .where(within(tx, services, eq(services.id, id)))
    .returning()
  return found(row, say(says.serviceNotFound))
}

const writeLine = (tx: Tx, context: Context, verb: string, { id, companyId }: ServiceRow, detail = {}) =>
  write(tx, context.actor, { verb, subject: 'service', subjectId: id, companyId, detail })

/** Adds a service at the end of its provider's catalogue. */
export function addService(context: Context, input: AddService): Promise<ServiceRow> {
  permit(context.actor, 'Mutation', 'addService')
  return context.write(async (tx) => {
    const provider = await lockUnit(tx, input.providerUnitId)
    insist(whyNotLink(provider))
    const catalogue = await readCatalogue(tx, provider.companyId, provider.id)
    insistOnFreeName(catalogue, input.name)
    const sortOrder = Math.max(0, ...catalogue.map((service) => service.sortOrder)) + 1
    const [row] = await tx.db
      .insert(services)
      .values({ ...ownedBy(tx, provider.companyId), ...input, sortOrder })
      .returning()
    const service = found(row, say(says.serviceNotFound))
    await writeLine(tx, context, 'addService', service)
    return service
  })
}

/** Renames or describes a service, or gives it another place in the catalogue. */
export function editService(context: Context, { id, version, ...changes }: EditService): Promise<ServiceRow> {
  permit(context.actor, 'Mutation', 'editService')
  return context.write(async (tx) => {
    const service = await lockAt(tx, id, version)
    insist(whyNotEditService(service))
    insistOnFreeName(await readCatalogue(tx, service.companyId, service.providerUnitId), changes.name, id)
    const row = await change(tx, service, changes)
    await writeLine(tx, context, 'editService', row)
    return row
  })
}

/** Takes a service out of the catalogue or puts it back; links that carry it keep it until they are set anew. */
export function retireService(context: Context, { id, version, retired }: RetireService): Promise<ServiceRow> {
  permit(context.actor, 'Mutation', 'retireService')
  return context.write(async (tx) => {
    const service = await lockAt(tx, id, version)
    const row = await change(tx, service, { retiredAt: retired ? (service.retiredAt ?? tx.now) : null })
    await writeLine(tx, context, 'retireService', row, { retired })
    return row
  })
}
