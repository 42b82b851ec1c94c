import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tell } from '../../../schema/core/say.ts'
import { findCircles } from '../../../server/org/imports/rules/circles.ts'
import type { Choices } from '../../../server/org/imports/rules/parents.ts'
import { givenChart, kindsIn, problemIn, treeOf } from './given.ts'

const header = 'Post Unique Reference,Job Title,Unit,Reports to Senior Post\n'

describe('a tree derived from whom posts report to', () => {
  it('puts a unit under the unit that its top post reports to; XX, xx and blank are nobody', async () => {
    const chart = await givenChart(`${header}1,Chief,Board ,XX\n2,Lead,Sales,1\n3,Clerk,sales,2\n4,Lead, Stock,3\n`)
    expect(kindsIn(chart)).toEqual(['4 spelling'])
    expect(treeOf(chart)).toEqual({ Board: null, Sales: 'Board', Stock: 'Sales' })
    expect(chart.units.map(({ headPostCode }) => headPostCode)).toEqual(['1', '2', '4'])
    expect(chart.employees).toEqual([])
  })

  it('guesses the holder of the only top post to be the head, and marks the guess', async () => {
    const chart = await givenChart(
      `Отдел,ФИО,Табельный номер,Подчиняется\nСовет,Ян,1,\nСбыт,Ли,2,Ян\nСбыт,Ким,3,2\nСклад,Цой,4,2\nСклад,Пак,5,2\n`,
    )
    expect(chart.units.map((unit) => [unit.name, unit.headEmployeeCode, unit.headGuessed])).toEqual([
      ['Совет', '1', true],
      ['Сбыт', '2', true],
      ['Склад', null, false],
    ])
    expect(chart.employees.map(({ reportsToCode }) => reportsToCode)).toEqual([null, '1', '2', '2', '2'])
    expect(chart.speaks.heads).toBe('guessed')
  })

  it('takes the candidate with most posts behind it, as a guess, and lists the others to choose from', async () => {
    const csv = `${header}1,Chief,Board,XX\n2,Lead,East,1\n3,Head,Team,1\n4,Second,Team,3\n5,Other,Team,2\n`
    const chart = await givenChart(csv)
    const problem = problemIn(chart, 'parentConflict')
    expect(problem).toMatchObject({ severity: 'warning', line: 4, lines: [4, 6], column: 'Reports to Senior Post' })
    expect(problem.choices.map(({ toName, count, posts, proposed }) => [toName, count, posts, proposed])).toEqual([
      ['Board', 2, ['3'], true],
      ['East', 1, ['5'], false],
    ])
    expect(tell(problem.say, 'ru')).toContain('Пока выбрано «Board»')
    expect(chart.units.at(-1)).toMatchObject({ name: 'Team', parentGuessed: true })
    const [, other] = problem.choices
    const chosen = await givenChart(csv, { choices: { unitParents: { [other?.of ?? '']: other?.to ?? null } } })
    expect([treeOf(chosen)['Team'], chosen.problems]).toEqual(['East', []])
  })

  it.each([
    [
      'selfParent',
      '1,Chief,Board,XX\n2,Lead,Sales,2\n',
      3,
      '«2» (Lead) подчинена самой себе',
      '“2” (Lead) reports to itself',
    ],
    ['unknownParent', '1,Chief,Board,XX\n2,Lead,Sales,9\n', 3, '«9» в файле нет', '“9” is not in the file'],
    [
      'duplicateReference',
      '1,Chief,Board,XX\n2,Lead,Sales,1\n2,Lead,Sales,1\n',
      4,
      '«2» уже описана в строке 3',
      '“2” stands already in line 3',
    ],
    ['circle', '1,Chief,Board,XX\n2,A,Sales,4\n3,B,Sales,2\n4,C,Stock,3\n', 3, '2 → 4 → 3 → 2', '2 → 4 → 3 → 2'],
  ] as const)('names what is wrong with a post: %s', async (kind, rows, line, ru, en) => {
    const problem = problemIn(await givenChart(header + rows), kind)
    expect(problem).toMatchObject({ severity: 'error', line })
    expect(tell(problem.say, 'ru')).toContain(ru)
    expect(tell(problem.say, 'en')).toContain(en)
    for (const choice of problem.choices.slice(0, 1)) {
      const mended = await givenChart(header + rows, { choices: { superiors: { [choice.of]: choice.to } } })
      expect(mended.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('says that a superior stands in an excluded row', async () => {
    const problem = problemIn(
      await givenChart(`${header}1,Chief,Board,XX\n2,Lead,Sales,1\n`, { exclude: [2] }),
      'unknownParent',
    )
    expect(tell(problem.say, 'ru')).toContain('из исключённой строки 2')
  })

  it('names a circle of derived units with the posts behind it, and proposes where to cut', async () => {
    const csv = `${header}0,Chief,Board,XX\n1,A top,Alpha,0\n2,A,Alpha,4\n3,A,Alpha,2\n4,B top,Beta,1\n`
    const chart = await givenChart(csv)
    const problem = problemIn(chart, 'circle')
    expect(problem.severity).toBe('error')
    expect(tell(problem.say, 'ru')).toContain('Alpha → Beta → Alpha (звенья дают должности 2 → 4, 4 → 1)')
    expect(problem.choices[0]).toMatchObject({ ofName: 'Alpha', toName: 'Board', proposed: true, posts: ['1'] })
    const [proposed] = problem.choices
    const cut = await givenChart(csv, { choices: { unitParents: { [proposed?.of ?? '']: proposed?.to ?? null } } })
    expect([treeOf(cut), cut.problems]).toEqual([{ Board: null, Alpha: 'Board', Beta: 'Alpha' }, []])
  })

  it('ends in a tree for any posts, once the proposals and cuts are taken', async () => {
    const post = fc.record({
      unit: fc.constantFrom('A', 'a', 'B', 'C ', 'D', 'E'),
      superior: fc.option(fc.nat(11), { freq: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(post, { minLength: 1, maxLength: 12 }), async (posts) => {
        const csv = header + posts.map(({ unit, superior }, at) => `${at},t,${unit},${superior ?? 'xx'}\n`).join('')
        const choices: Choices = { unitParents: {}, superiors: {}, createParents: false }
        for (let left = 40; left > 0; left--) {
          const chart = await givenChart(csv, { choices })
          const error = chart.problems.find(({ severity }) => severity === 'error')
          if (!error) {
            expect(findCircles(new Map(chart.units.map(({ code, parentCode }) => [code, parentCode])))).toEqual([])
            return
          }
          const way = error.choices.find(({ proposed }) => proposed) ?? error.choices[0]
          if (!way) throw new Error(`no way out of ${error.kind}`)
          choices[way.what === 'superior' ? 'superiors' : 'unitParents'][way.of] = way.to
        }
        throw new Error('the choices lead nowhere')
      }),
      { numRuns: 200 },
    )
  })
})
