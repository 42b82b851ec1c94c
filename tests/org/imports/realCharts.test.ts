import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildChart } from '../../../server/org/imports/rules/chart.ts'
import type { ChartOptions } from '../../../server/org/imports/rules/chart.ts'
import { findCircles } from '../../../server/org/imports/rules/circles.ts'
import { guessMapping } from '../../../server/org/imports/rules/mapping.ts'
import { givenTable, kindsIn, problemIn, treeOf } from './given.ts'

const folder = new URL('../../../../shared/data/orgcharts/', import.meta.url)

async function realChart(name: string, asked: Partial<ChartOptions> = {}) {
  const table = await givenTable(new Uint8Array(readFileSync(new URL(`${name}-2013-posts.csv`, folder))))
  const { mapping, shape } = guessMapping(table)
  expect(shape).toBe('reportsTo')
  return buildChart(table, { mapping, shape, ...asked })
}
const errorsOf = (chart: Awaited<ReturnType<typeof realChart>>) =>
  kindsIn({ problems: chart.problems.filter(({ severity }) => severity === 'error') })

describe.skipIf(!existsSync(folder))('real organograms', () => {
  it('give a clean tree where the file is tidy', async () => {
    const chart = await realChart('hmic')
    expect(errorsOf(chart)).toEqual([])
    expect(Object.entries(treeOf(chart)).filter(([, parent]) => parent === null)).toEqual([
      ['Chief Inspector of Constabulary', null],
    ])
    expect([chart.units.length, treeOf(chart)['Workforce Team']]).toEqual([12, 'National Team'])
    expect(findCircles(new Map(chart.units.map(({ code, parentCode }) => [code, parentCode])))).toEqual([])
    expect(chart.units.filter(({ parentGuessed }) => parentGuessed).map(({ name }) => name)).toEqual([
      'National Team',
      'Special Projects',
    ])
  })

  it('name the line of a post that reports to itself, which a choice mends', async () => {
    const problem = problemIn(await realChart('nice'), 'selfParent')
    expect(problem).toMatchObject({ line: 23, column: 'Reports to Senior Post', found: '11113500' })
    const mended = await realChart('nice', { choices: { superiors: { '11113500': '7587174' } } })
    expect([errorsOf(mended), treeOf(mended)['NCAS']]).toEqual([[], 'Chief Exec'])
  })

  it('name both lines of a duplicated reference, which excluding one mends', async () => {
    const problem = problemIn(await realChart('cabinet-office'), 'duplicateReference')
    expect(problem).toMatchObject({ lines: [136, 137], line: 137, column: 'Post Unique Reference', found: '270' })
    const chart = await realChart('cabinet-office', { exclude: [137] })
    expect([errorsOf(chart), chart.units.length]).toEqual([[], 35])
  })
})
