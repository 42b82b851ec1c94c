import { describe, expect, it } from 'vitest'
import { tell } from '../../../schema/core/say.ts'
import type { CurrentChart } from '../../../server/org/imports/rules/known.ts'
import { emptyChart } from '../../../server/org/imports/rules/known.ts'
import { changesNothing, mayCarryOut, planImport } from '../../../server/org/imports/rules/plan.ts'
import type { PlanOptions } from '../../../server/org/imports/rules/plan.ts'
import { givenChart, kindsIn, settle } from './given.ts'

const header = 'Код,Подразделение,Вышестоящее,Руководитель подразделения,Табельный номер,ФИО,Почта,Язык,Должность\n'
const base = `${header}1,Дирекция,,да,01,Орлова Анна,orlova@x.ru,ru,Директор\n2,Сбыт,1,да,02,Зуев Пётр,zuev@x.ru,en,Продавец\n2,Сбыт,1,,03,Ким Ян,,ru,Продавец\n3,Склад,1,,04,Ли Ван,,ru,Кладовщик\n`

const plan = async (csv: string, current: CurrentChart, options: Partial<PlanOptions> = {}) =>
  planImport(current, await givenChart(csv, { current }), { removeMissing: false, confirmed: [], ...options })

const givenCurrent = async (csv = base) => settle(await givenChart(csv))

describe('the plan of an import', () => {
  it('creates everything in an empty company', async () => {
    const { units, employees, positions, problems } = await plan(base, emptyChart)
    expect(problems).toEqual([])
    expect(units.created).toEqual([
      { code: '1', name: 'Дирекция', parentCode: null, order: 0, headEmployeeCode: '01', headGuessed: false },
      { code: '2', name: 'Сбыт', parentCode: '1', order: 0, headEmployeeCode: '02', headGuessed: false },
      { code: '3', name: 'Склад', parentCode: '1', order: 1, headEmployeeCode: null, headGuessed: false },
    ])
    expect([employees.created.length, positions.created.length]).toEqual([4, 3])
  })

  it('is empty when the same file comes again', async () => {
    const again = await plan(base, await givenCurrent(), { removeMissing: true })
    expect(changesNothing(again)).toBe(true)
    expect([again.units.unchanged, again.employees.unchanged, again.positions.unchanged]).toEqual([3, 4, 3])
  })

  it('holds only what changed, field by field, and where things moved', async () => {
    const csv = base
      .replaceAll('2,Сбыт,1,', '2,Продажи,3,')
      .replace('zuev@x.ru,en', 'petr@x.ru,ru')
      .replace('3,Склад,1,,04', '3,Склад,1,да,04')
    const { units, employees } = await plan(csv, await givenCurrent())
    expect(units.changed.map(({ code, diffs }) => [code, diffs])).toEqual([
      ['2', [{ field: 'name', from: 'Сбыт', to: 'Продажи' }]],
      ['3', [{ field: 'head', from: null, to: '04' }]],
    ])
    expect(units.moved).toMatchObject([{ code: '2', from: '1', to: '3' }])
    expect(units.unchanged).toBe(1)
    expect(employees.changed.map(({ code, diffs }) => [code, diffs.map(({ field, to }) => [field, to])])).toEqual([
      [
        '02',
        [
          ['email', 'petr@x.ru'],
          ['locale', 'ru'],
        ],
      ],
    ])
  })

  it('moves people, and gives them their title in the new unit', async () => {
    const { employees, positions } = await plan('Код,ФИО,Табельный номер\n3,Ким Ян,03\n', await givenCurrent())
    expect(employees.moved).toMatchObject([{ code: '03', from: '2', to: '3' }])
    expect(employees.changed).toEqual([])
    expect(positions.created).toEqual([{ unitCode: '3', title: 'Продавец' }])
  })

  it('leaves alone what the file does not speak of', async () => {
    const current = await givenCurrent()
    const unitsOnly = await plan('Код,Подразделение,Вышестоящее\n1,Дирекция,\n2,Сбыт,1\n3,Склад,1\n', current, {
      removeMissing: true,
    })
    expect(changesNothing(unitsOnly)).toBe(true)
    const peopleOnly = await plan('Код,Табельный номер,ФИО\n1,01,Орлова Анна\n2,02,Зуев Пётр\n2,03,Ким Ян\n', current, {
      removeMissing: true,
    })
    expect(peopleOnly.units.removed).toEqual([])
    expect(peopleOnly.employees.removed.map(({ code }) => code)).toEqual(['04'])
    expect(peopleOnly.employees.changed).toEqual([])
    expect(peopleOnly.positions.removed).toEqual([])
  })

  it('removes what is missing only when asked', async () => {
    const csv = base.replace(/3,Склад.*\n/u, '')
    expect(changesNothing(await plan(csv, await givenCurrent()))).toBe(true)
    const asked = await plan(csv, await givenCurrent(), { removeMissing: true })
    expect([asked.units.removed, asked.employees.removed, asked.positions.removed].map((list) => list.length)).toEqual([
      1, 1, 1,
    ])
  })

  it('does not remove a unit under people who stay', async () => {
    const asked = await plan('Код,Подразделение,Вышестоящее\n1,Дирекция,\n2,Сбыт,1\n', await givenCurrent(), {
      removeMissing: true,
    })
    expect(kindsIn(asked)).toEqual(['0 keepsPeople'])
    expect(mayCarryOut(asked)).toBe(false)
  })

  it('keeps a head whom somebody set when the file only lets one be guessed', async () => {
    const current = await givenCurrent()
    const csv = 'Код,Табельный номер,ФИО,Подчиняется\n2,03,Ким Ян,\n2,02,Зуев Пётр,03\n3,04,Ли Ван,03\n'
    const { units } = await plan(csv, current)
    expect(units.changed.map(({ code, diffs }) => [code, diffs[0]?.to])).toEqual([['3', '04']])
  })

  it('takes the head off a unit whose head leaves', async () => {
    const csv = 'Код,Табельный номер,ФИО\n1,01,Орлова Анна\n2,03,Ким Ян\n3,04,Ли Ван\n'
    const { units } = await plan(csv, await givenCurrent(), { removeMissing: true })
    expect(units.changed).toMatchObject([{ code: '2', diffs: [{ field: 'head', from: '02', to: null }] }])
  })

  it('puts a new unit behind its siblings, and numbers all of them where the sequence changes', async () => {
    const units = 'Код,Подразделение,Вышестоящее\n1,Дирекция,\n2,Сбыт,1\n3,Склад,1\n'
    const current = await givenCurrent(units)
    expect((await plan(`${units}4,Архив,1\n`, current)).units).toMatchObject({
      created: [{ code: '4', order: 2 }],
      reordered: [],
    })
    const first = (await plan(units.replace('2,С', '4,Архив,1\n2,С'), current)).units
    expect([first.created[0]?.order, first.reordered.map(({ code, order }) => [code, order])]).toEqual([
      0,
      [
        ['2', 1],
        ['3', 2],
      ],
    ])
  })

  it('refuses a circle that closes only through units that the file leaves out', async () => {
    const current = await givenCurrent('Код,Подразделение,Вышестоящее\n1,А,\n2,Б,1\n3,В,2\n')
    const circle = await plan('Код,Подразделение,Вышестоящее\n1,А,3\n', current)
    expect(circle.problems.map(({ kind, say }) => [kind, tell(say, 'ru')])).toEqual([
      ['circle', expect.stringContaining('А → В → Б → А')],
    ])
  })

  it('refuses the address of somebody who stays out of the file', async () => {
    const csv = 'Код,Табельный номер,ФИО,Почта\n2,03,Ким Ян,zuev@x.ru\n'
    expect(kindsIn(await plan(csv, await givenCurrent()))).toEqual(['2 duplicateEmail'])
  })
})

describe('the guards of an import', () => {
  const many = (count: number, code = (at: number) => `e${at}`, name = (at: number) => `Имя ${at}`) =>
    `Код,Подразделение,Табельный номер,ФИО\n${Array.from({ length: count }, (_, at) => `1,Цех,${code(at)},${name(at)}\n`).join('')}`

  it.each([
    [60, []],
    [59, ['removal']],
  ])('stop and ask when over 40 %% of the employees would go: %i of 100 stay', async (stay, kinds) => {
    const asked = await plan(many(stay), await givenCurrent(many(100)), { removeMissing: true })
    expect(asked.guards.map(({ kind }) => kind)).toEqual(kinds)
    expect(mayCarryOut(asked)).toBe(kinds.length === 0)
  })

  it('say how many, and let a confirmed import pass', async () => {
    const asked = await plan(many(50), await givenCurrent(many(100)), { removeMissing: true, confirmed: ['removal'] })
    expect(asked.guards).toMatchObject([{ kind: 'removal', count: 50, of: 100, share: 0.5, confirmed: true }])
    expect(asked.guards.map(({ say }) => tell(say, 'en'))[0]).toContain('remove 50 employees of 100 (50.0%), over 40%')
    expect(mayCarryOut(asked)).toBe(true)
  })

  it.each([
    [5, []],
    [6, ['swap']],
  ])('stop and ask when over 5 %% of the people come under another code: %i of 100', async (count, kinds) => {
    const csv = many(100, (at) => (at < count ? `new${at}` : `e${at}`))
    const asked = await plan(csv, await givenCurrent(many(100)), { removeMissing: true })
    expect(asked.guards.map(({ kind }) => kind)).toEqual(kinds)
    expect(asked.employees.changed.map(({ diffs }) => diffs[0]?.field)).toEqual(Array(count).fill('code'))
    expect([asked.employees.created, asked.employees.removed]).toEqual([[], []])
  })

  it('notice a column of codes that slipped by one row', async () => {
    const asked = await plan(
      many(20, (at) => `e${(at + 1) % 20}`),
      await givenCurrent(many(20)),
    )
    expect(asked.guards).toMatchObject([{ kind: 'swap', count: 20 }])
  })

  it('never take one employee for two people of the file', async () => {
    const csv = 'Код,Табельный номер,ФИО,Почта\n2,77,Зуев Пётр,zuev@x.ru\n2,02,Новый Человек,novy@x.ru\n'
    const { employees, guards } = await plan(csv, await givenCurrent())
    expect(employees.created.map(({ code }) => code)).toEqual(['77'])
    expect(employees.changed.map(({ code, name }) => [code, name])).toEqual([['02', 'Новый Человек']])
    expect(guards.map(({ kind }) => kind)).toEqual(['swap'])
  })
})
