import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { lineage, positions, units } from '../../schema/org/tables.ts'
import { get, refused } from '../support/api.ts'
import {
  addPerson,
  editPerson,
  leave,
  merge,
  regime,
  rename,
  split,
  sponsor,
  undo,
  useChart,
  voices,
} from './useChart.ts'

const { codes, comesBack, companyId, database, house, last, peopleOf, run, tryTo, undoLast, unitId } = useChart()

describe('merging units', () => {
  it('moves people and the units below, closes the merged one and links the past', async () => {
    const { mergeUnits } = await run(merge, { ids: [unitId('Z')], intoId: unitId('P') })
    expect(mergeUnits).toEqual({ id: unitId('P'), employeesCount: 7, children: [{ code: 'S' }] })
    expect(await codes()).toEqual(['D', 'P', 'S'])
    const edges = await database().db.select().from(lineage).where(eq(lineage.companyId, companyId()))
    expect(edges).toMatchObject([{ fromUnitId: unitId('Z'), toUnitId: unitId('P'), kind: 'merge' }])
  })

  it('leaves no representative of the old unit among the new one’s', async () => {
    await run(merge, { ids: [unitId('Z')], intoId: unitId('P') })
    const { unit } = await get(
      database(),
      house().admin,
      'query ($id: UUID!) { unit(id: $id) { representatives { id } } }',
      { id: unitId('P') },
    )
    expect(unit.representatives).toEqual([])
  })

  it('never merges a unit into itself or into one below it', async () => {
    await refused('WRONG_STATE', tryTo(merge, { ids: [unitId('Z')], intoId: unitId('Z') }))
    await refused('WRONG_STATE', tryTo(merge, { ids: [unitId('Z')], intoId: unitId('S') }))
    await run(merge, { ids: [unitId('S')], intoId: unitId('P') })
    await refused('WRONG_STATE', tryTo(merge, { ids: [unitId('S')], intoId: unitId('P') }))
    await refused('NOT_FOUND', tryTo(merge, { ids: [v7()], intoId: unitId('P') }))
    await refused('BAD_INPUT', tryTo(merge, { ids: [], intoId: unitId('P') }), 'ids')
  })

  it('is taken back exactly, with the lineage', async () => {
    await comesBack(() => run(merge, { ids: [unitId('Z'), unitId('S')], intoId: unitId('P') }))
    expect(await database().db.select().from(lineage).where(eq(lineage.companyId, companyId()))).toEqual([])
  })
})

describe('splitting a unit', () => {
  it('makes a new unit beside it, out of the chosen people', async () => {
    const [, , third = '', fourth] = peopleOf('Z')
    const input = { id: unitId('Z'), name: 'Тендеры', employeeIds: [third, fourth], headId: third }
    const { splitUnit } = await run(split, input)
    expect(splitUnit).toMatchObject({ parentId: unitId('D'), place: 1, employeesCount: 2, head: { id: third } })
    const edges = await database().db.select().from(lineage).where(eq(lineage.companyId, companyId()))
    expect(edges).toMatchObject([{ fromUnitId: unitId('Z'), toUnitId: splitUnit.id, kind: 'split' }])
  })

  it('refuses people of other units, nobody and everybody', async () => {
    const chosen = (employeeIds: string[]) => tryTo(split, { id: unitId('Z'), name: 'Тендеры', employeeIds })
    await refused('BAD_INPUT', chosen(peopleOf('P')), 'employeeIds')
    await refused('BAD_INPUT', chosen([]), 'employeeIds')
    await refused('BAD_INPUT', chosen(peopleOf('Z')), 'employeeIds')
  })

  it('is taken back exactly, even when the head goes', async () => {
    const employeeIds = peopleOf('Z').slice(0, 2)
    await comesBack(() => run(split, { id: unitId('Z'), name: 'Тендеры', employeeIds }))
  })
})

/** The version of an employee as it is read now. */
const seen = async (id: string): Promise<number> =>
  (await get(database(), house().admin, 'query ($id: UUID!) { employee(id: $id) { version } }', { id })).employee
    .version

describe('undoing', () => {
  it('says what the change was, goes back change by change, and refuses what is not the last', async () => {
    await run(rename, { id: unitId('S'), version: 1, name: 'Склады' })
    const first = await last()
    expect(first).toMatchObject({ verb: 'renameUnit', by: house().admin.id, undoBlockedBecause: null })
    expect(first.what).toBe('Подразделение «Склад» переименовано в «Склады»')
    await run(rename, { id: unitId('S'), version: 2, name: 'Хранение' })
    await refused('WRONG_STATE', tryTo(undo, { companyId: companyId(), id: first.id }))
    await undoLast()
    await undoLast()
    expect(await last()).toBeNull()
    await refused('WRONG_STATE', tryTo(undo, { companyId: companyId(), id: first.id }))
  })

  it('is refused with a sentence when something touched the same rows without a trace in the log', async () => {
    await run(rename, { id: unitId('S'), version: 1, name: 'Склады' })
    await database()
      .db.update(units)
      .set({ regime: 'R2' })
      .where(eq(units.id, unitId('S')))
    const change = await last()
    expect(change.undoBlockedBecause).toContain('с тех пор правили')
    const answer = tryTo(undo, { companyId: companyId(), id: change.id })
    expect(await refused('WRONG_STATE', answer)).toBe(change.undoBlockedBecause)
  })

  it('gives back what was said of people: who speaks, who sponsors, who came, who moved, who left', async () => {
    const [head = '', second = '', third = ''] = peopleOf('Z')
    await comesBack(() => run(regime, { unitId: unitId('Z'), version: 1, regime: 'R1' }))
    await comesBack(() => run(voices, { unitId: unitId('Z'), employeeIds: [third] }))
    await comesBack(() => run(sponsor, { employeeId: third, sponsor: true }))
    await run(sponsor, { employeeId: second, sponsor: true })
    await comesBack(() => run(sponsor, { employeeId: third, sponsor: true }))
    const name = 'Орлова Анна'
    await comesBack(() => run(addPerson, { unitId: unitId('Z'), name, position: 'Товаровед' }))
    await comesBack(async () => run(editPerson, { id: second, version: await seen(second), unitId: unitId('P'), name }))
    await comesBack(async () => run(leave, { id: head, version: await seen(head), left: true }))
    await run(leave, { id: head, version: await seen(head), left: true })
    await comesBack(async () => run(leave, { id: head, version: await seen(head), left: false }))
  })

  it('takes away with a person the title that was made for them, and no title that others bear', async () => {
    const titles = async () =>
      (await database().db.select().from(positions).where(eq(positions.companyId, companyId()))).map((row) => row.title)
    await run(addPerson, { unitId: unitId('Z'), name: 'Орлова Анна', position: 'Товаровед' })
    await run(addPerson, { unitId: unitId('Z'), name: 'Зуев Пётр', position: 'Товаровед' })
    await undoLast()
    expect(await titles()).toEqual(['Товаровед'])
    await undoLast()
    expect(await titles()).toEqual([])
  })

  it('is told in words for every change of people', async () => {
    const [, second = '', third = ''] = peopleOf('Z')
    const what = async (mutation: string, input: object) => {
      await run(mutation, input)
      return (await last()).what
    }
    const told = [
      await what(regime, { unitId: unitId('Z'), version: 1, regime: 'R1' }),
      await what(voices, { unitId: unitId('Z'), employeeIds: [third] }),
      await what(sponsor, { employeeId: third, sponsor: true }),
      await what(sponsor, { employeeId: third, sponsor: false }),
      await what(addPerson, { unitId: unitId('Z'), name: 'Орлова Анна' }),
      await what(editPerson, { id: second, version: 2, unitId: unitId('Z'), name: 'Зуев Пётр' }),
      await what(editPerson, { id: second, version: 3, unitId: unitId('P'), name: 'Зуев Пётр' }),
      await what(leave, { id: second, version: 4, left: true }),
      await what(leave, { id: second, version: 5, left: false }),
    ]
    expect(told).toEqual([
      'Изменён режим подразделения «Закупки»',
      'Изменён список представителей: Сотрудник Z-1, Сотрудник Z-2, Сотрудник Z-3',
      'Назначен спонсор системы: Сотрудник Z-3',
      'Снята роль спонсора системы: Сотрудник Z-3',
      'Добавлен сотрудник: Орлова Анна',
      'Изменены данные сотрудника: Зуев Пётр',
      'Переведён сотрудник: Зуев Пётр',
      'Сотрудник выбыл: Зуев Пётр',
      'Сотрудник возвращён: Зуев Пётр',
    ])
  })

  it('remembers nothing of what changes nothing', async () => {
    const [first = '', second = ''] = peopleOf('Z')
    await run(voices, { unitId: unitId('Z'), employeeIds: [first, second] })
    await run(sponsor, { employeeId: first, sponsor: false })
    await run(leave, { id: first, version: 1, left: false })
    expect(await last()).toBeNull()
  })
})
