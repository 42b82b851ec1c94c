import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildChart } from '../../../server/org/imports/rules/chart.ts'
import { writeChart } from '../../../server/org/imports/rules/export.ts'
import { tidy } from '../../../server/org/imports/rules/fold.ts'
import type { CurrentChart } from '../../../server/org/imports/rules/known.ts'
import { guessMapping } from '../../../server/org/imports/rules/mapping.ts'
import { changesNothing, planImport } from '../../../server/org/imports/rules/plan.ts'
import { givenTable } from './given.ts'

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('XX', 'нет', 'да', '1', '#1', "'=1", '=1+1', '-', 'a;b,c', '"', 'A / B', 'x', "'", '@a'),
  )
  .map((value) => tidy(value.replaceAll('\0', '')))
  .filter((value) => value !== '')

const person = fc.record({
  code: text,
  name: text,
  email: fc.option(fc.nat(1e6).map((n) => `p${n}@x.ru`)),
  locale: fc.constantFrom('ru', 'en'),
  unit: fc.nat(),
  title: fc.option(text),
})
const uniqueCodes = <T extends { code: string }>(arbitrary: fc.Arbitrary<T>, maxLength: number, minLength = 0) =>
  fc.uniqueArray(arbitrary, { selector: ({ code }) => code, minLength, maxLength })

/** Any live chart that its tables could hold: parents come before their children, each title is a position of its unit. */
const chart: fc.Arbitrary<CurrentChart> = fc
  .record({
    units: uniqueCodes(
      fc.record({
        code: text,
        name: text,
        parent: fc.nat(),
        order: fc.nat(3),
        head: fc.option(fc.nat()),
        guessed: fc.boolean(),
      }),
      8,
      1,
    ),
    people: uniqueCodes(person, 12),
    vacant: fc.array(fc.record({ unit: fc.nat(), title: text }), { maxLength: 4 }),
  })
  .map(({ units, people, vacant }) => {
    const unitId = (at: number) => `u${at % units.length}`
    const emails = new Set<string>()
    const employees = people.map(({ unit, title, email, ...rest }, at) => {
      const own = email !== null && !emails.has(email) ? email : null
      if (own !== null) emails.add(own)
      return { ...rest, id: `e${at}`, email: own, unitId: unitId(unit), positionTitle: title }
    })
    const titles = [
      ...employees.flatMap((one) =>
        one.positionTitle === null ? [] : [{ unitId: one.unitId, name: one.positionTitle }],
      ),
      ...vacant.map(({ unit, title }) => ({ unitId: unitId(unit), name: title })),
    ]
    const positions = [
      ...new Map(
        titles.map((title) => [JSON.stringify([title.unitId, title.name.normalize('NFKC').toLowerCase()]), title]),
      ).values(),
    ]
    const spelled = employees.map((one) => ({
      ...one,
      positionTitle:
        one.positionTitle === null
          ? null
          : (positions.find(
              (title) =>
                title.unitId === one.unitId &&
                title.name.normalize('NFKC').toLowerCase() === one.positionTitle?.normalize('NFKC').toLowerCase(),
            )?.name ?? one.positionTitle),
    }))
    return {
      units: units.map(({ code, name, parent, order, head, guessed }, at) => {
        const employee = head === null ? undefined : employees[head % Math.max(1, employees.length)]
        const headed = { headEmployeeId: employee?.id ?? null, headGuessed: employee !== undefined && guessed }
        return {
          id: `u${at}`,
          code,
          name,
          parentId: at === 0 || parent % 3 === 0 ? null : `u${parent % at}`,
          order,
          ...headed,
        }
      }),
      positions: positions.map((title, at) => ({ ...title, id: `p${at}` })),
      employees: spelled,
    }
  })

async function reimport(current: CurrentChart, locale: 'ru' | 'en') {
  const table = await givenTable(writeChart(current, locale))
  const { mapping, shape } = guessMapping(table)
  return planImport(current, buildChart(table, { mapping, shape, current }), { removeMissing: true, confirmed: [] })
}

describe('an exported chart', () => {
  it.each(['ru', 'en'] as const)('changes nothing when it is imported back: %s', async (locale) => {
    await fc.assert(
      fc.asyncProperty(chart, async (current) => {
        const plan = await reimport(current, locale)
        expect(plan.problems).toEqual([])
        expect(plan).toSatisfy(changesNothing)
      }),
      { numRuns: 100 },
    )
  })

  it('is read and planned within seconds at 20,000 rows', async () => {
    const employees = Array.from({ length: 20_000 }, (_, at) => ({
      id: `e${at}`,
      code: `c${at}`,
      name: `Имя ${at}`,
      email: `p${at}@x.ru`,
      locale: 'ru',
      unitId: `u${at % 500}`,
      positionTitle: 'Инженер',
    }))
    const units = Array.from({ length: 500 }, (_, at) => ({
      id: `u${at}`,
      code: `${at}`,
      name: `Отдел ${at}`,
      parentId: at === 0 ? null : `u${Math.floor((at - 1) / 4)}`,
      order: at,
      headEmployeeId: `e${at}`,
      headGuessed: false,
    }))
    const positions = units.map(({ id }) => ({ id: `p${id}`, unitId: id, name: 'Инженер' }))
    const from = performance.now()
    expect(await reimport({ units, positions, employees }, 'ru')).toSatisfy(changesNothing)
    expect(performance.now() - from).toBeLessThan(10_000)
  })
})
