import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { givenChart } from '../support/given/org.ts'
import { refusedToOutsiders } from '../support/given/outsiders.ts'
import { countStatements } from '../support/statements.ts'
import { add, close, head, merge, move, regime, rename, split, tree, undo, useChart, voices } from './useChart.ts'

const { codes, comesBack, companyId, database, house, peopleOf, run, tryTo, unitId, whole } = useChart()

describe('the ladder of every verb of the chart', () => {
  it.each([
    ['addUnit', add, () => ({ companyId: companyId(), name: 'Юристы' })],
    ['renameUnit', rename, () => ({ id: unitId('S'), version: 1, name: 'Склады' })],
    ['moveUnit', move, () => ({ id: unitId('S'), version: 1, parentId: unitId('D') })],
    ['mergeUnits', merge, () => ({ ids: [unitId('S')], intoId: unitId('P') })],
    ['splitUnit', split, () => ({ id: unitId('Z'), name: 'Тендеры', employeeIds: peopleOf('Z').slice(2) })],
    ['closeUnit', close, () => ({ id: unitId('S'), version: 1 })],
    ['setHead', head, () => ({ unitId: unitId('S'), version: 1 })],
    ['setRegime', regime, () => ({ unitId: unitId('S'), version: 1, regime: 'R1' })],
    ['setRepresentatives', voices, () => ({ unitId: unitId('S'), employeeIds: peopleOf('S') })],
    ['undoChartChange', undo, () => ({ companyId: companyId(), id: v7() })],
  ])('%s is refused to whoever has no business there, and writes nothing', async (_, mutation, input) => {
    const before = await whole()
    await refusedToOutsiders(database(), house(), mutation, input())
    expect(await whole()).toEqual(before)
  })

  it('says CONFLICT to whoever has not seen the last version', async () => {
    await run(rename, { id: unitId('S'), version: 1, name: 'Склады' })
    await refused('CONFLICT', tryTo(rename, { id: unitId('S'), version: 1, name: 'Хранение' }))
    await refused('CONFLICT', tryTo(move, { id: unitId('S'), version: 1, parentId: null }))
    await refused('CONFLICT', tryTo(head, { unitId: unitId('S'), version: 1 }))
    await refused('CONFLICT', tryTo(regime, { unitId: unitId('S'), version: 1 }))
    await refused('CONFLICT', tryTo(close, { id: unitId('S'), version: 1 }))
  })
})

describe('adding and renaming a unit', () => {
  it('puts it last among its siblings and makes up a code when none is given', async () => {
    const { addUnit } = await run(add, { companyId: companyId(), name: ' Юристы ', parentId: unitId('D') })
    expect(addUnit).toMatchObject({ name: 'Юристы', place: 2, parentId: unitId('D'), version: 1 })
    expect(addUnit.code).toMatch(/^u-/)
  })

  it('refuses a code that another unit bears, and names the field', async () => {
    expect(
      await refused('BAD_INPUT', tryTo(add, { companyId: companyId(), name: 'Юристы', code: 'S' }), 'code'),
    ).toContain('Склад')
    await refused('BAD_INPUT', tryTo(rename, { id: unitId('S'), version: 1, name: 'Склад', code: 'P' }), 'code')
    await refused('BAD_INPUT', tryTo(add, { companyId: companyId(), name: '  ' }), 'name')
  })

  it('is taken back exactly', async () => {
    await comesBack(() => run(add, { companyId: companyId(), name: 'Юристы', parentId: unitId('D') }))
    await comesBack(() => run(rename, { id: unitId('S'), version: 1, name: 'Склады', code: 'S2' }))
  })
})

describe('moving a unit', () => {
  it('takes everything below it along and makes room among the siblings', async () => {
    await run(move, { id: unitId('Z'), version: 1, parentId: unitId('D'), place: 1 })
    expect(await codes()).toEqual(['D', 'P', 'Z', 'S'])
    await run(move, { id: unitId('S'), version: 1, parentId: null, place: 0 })
    expect(await codes()).toEqual(['S', 'D', 'P', 'Z'])
  })

  it('never puts it under itself or what stands below it', async () => {
    const under = (parent: string) => tryTo(move, { id: unitId('Z'), version: 1, parentId: unitId(parent) })
    await refused('WRONG_STATE', under('Z'))
    expect(await refused('WRONG_STATE', under('S'))).toContain('Закупки')
    await refused('NOT_FOUND', tryTo(move, { id: unitId('Z'), version: 1, parentId: v7() }))
  })

  it('is taken back exactly, the places of the siblings too', async () => {
    await comesBack(() => run(move, { id: unitId('P'), version: 1, parentId: unitId('D'), place: 0 }))
    await comesBack(() => run(move, { id: unitId('S'), version: 1, parentId: unitId('P') }))
  })
})

describe('closing a unit', () => {
  it('waits until nobody works in it and nothing stands under it', async () => {
    expect(await refused('WRONG_STATE', tryTo(close, { id: unitId('Z'), version: 1 }))).toContain('4 сотрудника')
    const { addUnit } = await run(add, { companyId: companyId(), name: 'Пустое' })
    await run(add, { companyId: companyId(), name: 'Под ним', code: 'U', parentId: addUnit.id })
    expect(await refused('WRONG_STATE', tryTo(close, { id: addUnit.id, version: 1 }))).toContain('другое')
  })

  it('closes for good: a closed unit is not edited, and undoing opens it', async () => {
    const { addUnit } = await run(add, { companyId: companyId(), name: 'Пустое', code: 'E' })
    await comesBack(() => run(close, { id: addUnit.id, version: 1 }))
    await run(close, { id: addUnit.id, version: 3 })
    await refused('WRONG_STATE', tryTo(rename, { id: addUnit.id, version: 4, name: 'Иное' }))
    await refused('WRONG_STATE', tryTo(add, { companyId: companyId(), name: 'Под закрытым', parentId: addUnit.id }))
    expect(await refused('BAD_INPUT', tryTo(add, { companyId: companyId(), name: 'Новое', code: 'E' }))).toContain(
      'закрытое',
    )
  })
})

describe('who heads and who speaks for a unit', () => {
  it('sets a head from any unit of the company, and removes them', async () => {
    const [boss = ''] = peopleOf('D')
    const { setHead } = await run(head, { unitId: unitId('S'), version: 1, employeeId: boss })
    expect(setHead).toMatchObject({ version: 2, head: { id: boss, roles: ['head', 'employee'] } })
    await comesBack(() => run(head, { unitId: unitId('S'), version: 2, employeeId: null }))
  })

  it('does not take somebody of another company for a head', async () => {
    const other = await givenChart(database(), house().admin, house().otherCompanyId, [{ code: v7(), people: 1 }])
    const employeeId = [...other.employees.values()][0]?.[0]
    await refused('BAD_INPUT', tryTo(head, { unitId: unitId('S'), version: 1, employeeId }), 'employeeId')
    const consultant = { ...house().consultant, companies: [companyId()] }
    const input = { unitId: unitId('S'), version: 1, employeeId }
    await refused('NOT_FOUND', ask(database(), consultant, head, { input }))
  })

  it('sets the regime and takes it back to the default', async () => {
    expect((await run(regime, { unitId: unitId('S'), version: 1, regime: 'R1' })).setRegime.regime).toBe('R1')
    expect((await run(regime, { unitId: unitId('S'), version: 2, regime: null })).setRegime.regime).toBeNull()
  })

  it('names one to three of the unit’s own people as its representatives', async () => {
    const [first, second, third, fourth] = peopleOf('Z')
    const { setRepresentatives } = await run(voices, { unitId: unitId('Z'), employeeIds: [third, first] })
    expect(setRepresentatives.representatives).toEqual([{ id: first }, { id: third }])
    const four = [first, second, third, fourth]
    await refused('BAD_INPUT', tryTo(voices, { unitId: unitId('Z'), employeeIds: four }), 'employeeIds')
    await refused('BAD_INPUT', tryTo(voices, { unitId: unitId('Z'), employeeIds: [] }), 'employeeIds')
    await refused('BAD_INPUT', tryTo(voices, { unitId: unitId('Z'), employeeIds: peopleOf('S') }), 'employeeIds')
  })
})

describe('reading the chart', () => {
  it('gives the tree whole, every unit behind its parent, in the same few statements for any size', async () => {
    const counted = countStatements(database())
    const { company } = await get(counted, house().admin, tree, { id: companyId() })
    expect(company.units.map((unit: { path: string[] }) => unit.path.join(' / '))).toEqual([
      'Дирекция',
      'Дирекция / Закупки',
      'Дирекция / Закупки / Склад',
      'Дирекция / Продажи',
    ])
    const small = counted.takeCount()
    // Company; units; paths and counts; children: a scope opened for each of the four, and a statement for each word.
    expect(small).toBe(9)
    const more = Array.from({ length: 40 }, (_, at) => ({ code: `X${at}`, people: 1 }))
    await givenChart(database(), house().admin, companyId(), more)
    await get(counted, house().admin, tree, { id: companyId() })
    expect(counted.takeCount()).toBe(small)
  })

  it('filters, sorts and pages units; a company out of scope is not there', async () => {
    const list =
      'query ($id: UUID!, $filter: UnitFilterInput, $first: Int, $after: String) { units(companyId: $id, filter: $filter, first: $first, after: $after, orderBy: code) { totalCount nodes { code parent { code } head { id } } pageInfo { endCursor } } }'
    const found = await get(database(), house().analyst, list, { id: house().companyId, first: 1 })
    expect(found.units.totalCount).toBe(0)
    const page = await get(database(), house().admin, list, { id: companyId(), first: 2 })
    expect(page.units.nodes.map((unit: { code: string }) => unit.code)).toEqual(['D', 'P'])
    const next = await get(database(), house().admin, list, { id: companyId(), after: page.units.pageInfo.endCursor })
    expect(next.units.nodes.map((unit: { code: string }) => unit.code)).toEqual(['S', 'Z'])
    const filter = { search: 'склад' }
    const hit = await get(database(), house().admin, list, { id: companyId(), filter })
    expect(hit.units).toMatchObject({ totalCount: 1, nodes: [{ code: 'S', parent: { code: 'Z' } }] })
    await refused('NOT_FOUND', ask(database(), house().elsewhere, list, { id: companyId() }))
    await refused('NOT_FOUND', ask(database(), house().stranger, list, { id: companyId() }))
    await refused('UNAUTHENTICATED', ask(database(), { kind: 'nobody' }, list, { id: companyId() }))
  })
})
