import { inArray } from 'drizzle-orm'
import { personalLinks, type PersonalLinkRow } from '../../schema/people/tables.ts'
import { regulationVersions, type RegulationVersionRow } from '../../schema/regulations/tables.ts'
import { within, type Tx } from '../core/context.ts'
import { listVersionsOf } from './queries.ts'

const listByIds = (tx: Tx, ids: readonly string[]): Promise<RegulationVersionRow[]> =>
  tx.db
    .select()
    .from(regulationVersions)
    .where(within(tx, regulationVersions, inArray(regulationVersions.id, [...ids])))

export async function regulationNumbersById(tx: Tx, ids: readonly string[]): Promise<(number | null)[]> {
  const numbers = new Map((await listByIds(tx, ids)).map(({ id, number }) => [id, number]))
  return ids.map((id) => numbers.get(id) ?? null)
}

/** The version before each of these (the next lower number of its company), or null for the first. */
export async function predecessorsById(tx: Tx, ids: readonly string[]): Promise<(RegulationVersionRow | null)[]> {
  const own = await listByIds(tx, ids)
  const versions = await listVersionsOf(tx, [...new Set(own.map(({ companyId }) => companyId))])
  return ids.map((id) => {
    const version = versions.find((one) => one.id === id)
    if (!version) return null
    const { companyId, number } = version
    return versions.find((one) => one.companyId === companyId && one.number < number) ?? null
  })
}

export async function versionsByCompany(tx: Tx, companyIds: readonly string[]): Promise<RegulationVersionRow[][]> {
  const versions = await listVersionsOf(tx, companyIds)
  return companyIds.map((id) => versions.filter(({ companyId }) => companyId === id))
}

/** The links by which people of these mailings (`purpose:subjectId`) came, for telling how their letters have fared. */
export async function linksByMailing(tx: Tx, mailings: readonly string[]): Promise<PersonalLinkRow[][]> {
  const subjects = mailings.map((mailing) => mailing.slice(mailing.indexOf(':') + 1))
  const rows = await tx.db
    .select()
    .from(personalLinks)
    .where(within(tx, personalLinks, inArray(personalLinks.subjectId, subjects)))
  return mailings.map((mailing) => rows.filter(({ purpose, subjectId }) => `${purpose}:${subjectId}` === mailing))
}

/** The database's time, for what hangs on it. */
export const loadNow = (tx: Tx, keys: readonly string[]): Promise<Date[]> => Promise.resolve(keys.map(() => tx.now))
