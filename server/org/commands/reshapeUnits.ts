import { v7 } from 'uuid'
import { say } from '../../../schema/core/say.ts'
import type { MergeUnits, SplitUnit } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import { lineage, type UnitRow } from '../../../schema/org/tables.ts'
import type { LineageKind } from '../../../schema/org/terms.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, type Context, type Tx } from '../../core/context.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { lockUnit, readEmployees, readPositions, readUnits } from '../queries/chart.ts'
import { byId, whyNotChange, whyNotMerge, whyNotSuchTree } from '../rules/tree.ts'
import { mergeUnitRows, splitUnitRows } from '../rules/units.ts'
import { insistOnFreeCode, newUnit } from './changeUnits.ts'
import { chartHooks } from '../hooks.ts'
import { saveChange } from './saveChange.ts'

/** Remembers who came from whom. A pair that has been merged, undone and merged again is one edge. */
async function writeLineage(tx: Tx, companyId: string, kind: LineageKind, edges: { from: string; to: string }[]) {
  const rows = edges.map(({ from, to }) => {
    return { ...ownedBy(tx, companyId), fromUnitId: from, toUnitId: to, kind, at: tx.now }
  })
  await tx.db.insert(lineage).values(rows).onConflictDoNothing()
}

/** Merges units into one: their people and the units below move there, they are closed, and the past is linked. */
export function mergeUnits(context: Context, { ids, intoId }: MergeUnits): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'mergeUnits')
  return context.write(async (tx) => {
    const into = await lockUnit(tx, intoId)
    const { companyId } = into
    const units = await readUnits(tx, companyId)
    const index = byId(units)
    const merged = [...new Set(ids)].map((id) => found(index.get(id), say(says.unitNotFound)))
    insist(whyNotMerge(units, merged, into))
    const from = merged.map(({ id }) => id)
    const people = {
      employees: await readEmployees(tx, companyId, from),
      positions: await readPositions(tx, companyId, [...from, intoId]),
    }
    const change = mergeUnitRows(units, merged, into, people, { now: tx.now, newId: () => v7() })
    const after = byId(change.after.units)
    insist(whyNotSuchTree(units.map((unit) => after.get(unit.id) ?? unit)))
    const told = { companyId, verb: 'mergeUnits', subjectId: intoId, detail: { from } } as const
    const { id: changeId } = await saveChange(tx, context.actor, told, change)
    await writeLineage(
      tx,
      companyId,
      'merge',
      from.map((id) => ({ from: id, to: intoId })),
    )
    for (const hook of chartHooks) await hook.unitsMerged?.(tx, { companyId, changeId, from, into: intoId })
    return into
  })
}

/** Makes a new unit beside a present one out of some of its people; the past of both is linked. */
export function splitUnit(context: Context, input: SplitUnit): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'splitUnit')
  return context.write(async (tx) => {
    const source = await lockUnit(tx, input.id)
    const { companyId } = source
    const units = await readUnits(tx, companyId)
    const staff = await readEmployees(tx, companyId, [source.id])
    const chosen = new Set(input.employeeIds)
    const moving = staff.filter(({ id }) => chosen.has(id))
    insist(whyNotChange(source))
    if (moving.length !== chosen.size) throw badInput('employeeIds', say(says.notOfUnit, { name: source.name }))
    if (moving.length === staff.length) throw badInput('employeeIds', say(says.splitEverybody))
    if (input.headId !== null && !chosen.has(input.headId)) throw badInput('headId', say(says.headNotChosen))
    const { name, code, headId } = input
    const born = newUnit(tx, companyId, units, { name, code, parentId: source.parentId })
    insistOnFreeCode(units, born.code)
    insist(whyNotSuchTree([...units, born]))
    const people = { employees: moving, positions: await readPositions(tx, companyId, [source.id]) }
    const change = splitUnitRows(units, source, { ...born, headEmployeeId: headId }, people, () => v7())
    const told = { companyId, verb: 'splitUnit', subjectId: born.id, detail: { from: source.id, moved: moving.length } }
    await saveChange(tx, context.actor, { ...told, verb: 'splitUnit' }, change)
    await writeLineage(tx, companyId, 'split', [{ from: source.id, to: born.id }])
    return byId(change.after.units).get(born.id) ?? born
  })
}
