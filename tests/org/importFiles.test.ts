import { describe, expect, it } from 'vitest'
import { refused } from '../support/api.ts'
import { head, tidy, useImports } from './useImports.ts'

const { bring, chart, download, look, tryImport, upload } = useImports()

describe('a bad file', () => {
  const bad = [
    head,
    '10;Дирекция;;;001;Орлова Анна;orlova@company.ru;;',
    '20;Закупки;99;;002;Зуев Пётр;zuev@company.ru;;',
    '30;Продажи;30;;003;Ким Олег;kim-company.ru;;',
    '40;А;50;;004;Лис Ева;lis@company.ru;;',
    '50;Б;40;;001;Рыбин Ян;lis@company.ru;;',
    '60;Склад;10;;006',
  ].join('\n')

  it('has every bad row named by line and column, with what was found and what belongs there', async () => {
    const { problems, importBlockedBecause, errorsCount } = await look(await upload(bad))
    const brief = problems.map(({ kind, line, column, found }: Record<string, unknown>) => [kind, line, column, found])
    expect(brief).toEqual([
      ['unknownParent', 3, 'Код вышестоящего подразделения', '99'],
      ['selfParent', 4, 'Код вышестоящего подразделения', '30'],
      ['malformedEmail', 4, 'Электронная почта', 'kim-company.ru'],
      ['circle', 5, 'Код вышестоящего подразделения', 'А → Б → А'],
      ['duplicateEmail', 6, 'Электронная почта', 'lis@company.ru'],
      ['duplicateReference', 6, 'Табельный номер', '001'],
      ['raggedRow', 7, null, '5'],
    ])
    expect(problems.every(({ message, expected }: Record<string, string>) => message && expected)).toBe(true)
    expect(errorsCount).toBe(7)
    expect(importBlockedBecause).toContain('7 ошибок')
  })

  it('changes nothing while one error is left, and goes in whole without the excluded rows', async () => {
    const uploadId = await upload(bad)
    await refused('WRONG_STATE', tryImport(uploadId))
    await refused('WRONG_STATE', tryImport(uploadId, { exclude: [3, 4, 5, 6] }))
    expect(await chart()).toEqual({ units: { nodes: [] }, employees: { nodes: [] } })
    const answer = await tryImport(uploadId, { exclude: [3, 4, 5, 6, 7] })
    expect(answer.errors).toEqual([])
    expect((await chart()).units.nodes).toHaveLength(1)
  })

  it('gives its rejected rows as a file, by address and by posted options', async () => {
    const uploadId = await upload(bad)
    const path = `imports/${uploadId}/rejected.csv`
    const text = (await download(`${path}?locale=ru`)).toString('utf8')
    expect(text.startsWith('\uFEFFКод подразделения;')).toBe(true)
    expect(text.trim().split('\r\n')).toHaveLength(6)
    const body = JSON.stringify({ exclude: [3, 4, 5, 6] })
    const rest = (await download(path, { method: 'POST', body })).toString('utf8')
    expect(rest.trim().split('\r\n')).toHaveLength(2)
  })

  it('is refused as a whole, with a sentence, when it is no table at all', async () => {
    const report = await look(await upload(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])))
    expect(report.refusedBecause).toContain('.xls')
    expect(report.importBlockedBecause).toBe(report.refusedBecause)
  })

  it('takes codes that JavaScript knows for codes like any other', async () => {
    await bring(tidy.replaceAll('20;', 'constructor;').replaceAll('30;', '__proto__;'), {
      choices: { unitParents: [{ of: '__proto__', to: 'constructor' }] },
    })
    expect((await chart()).units.nodes.map(({ code }: { code: string }) => code)).toContain('__proto__')
  })
})

describe('a list of posts without people', () => {
  const posts = [
    'Post Unique Reference,Job Title,Unit,Reports to Senior Post',
    '1,Chief,Board,XX',
    '2,Head of sales,Sales,1',
    '3,Clerk,Sales,2',
    '4,Clerk,Sales,2',
  ].join('\n')

  it('becomes a chart to work with: every post an employee called by its title, heads guessed', async () => {
    expect(await look(await upload(posts))).toMatchObject({ shape: 'reportsTo', postsAsPeople: true })
    await bring(posts)
    const { units, employees } = await chart()
    expect(employees.nodes.map(({ code, name }: Record<string, string>) => [code, name])).toEqual([
      ['1', 'Chief'],
      ['2', 'Head of sales'],
      ['3', 'Clerk'],
      ['4', 'Clerk'],
    ])
    const sales = units.nodes.find(({ name }: { name: string }) => name === 'Sales')
    expect(sales).toMatchObject({ headGuessed: true, head: { code: '2' } })
    expect((await bring(posts)).change).toBeNull()
  })

  it('brings units alone when asked to', async () => {
    await bring(posts, { postsAsPeople: false })
    expect((await chart()).employees.nodes).toEqual([])
    expect((await chart()).units.nodes).toHaveLength(2)
  })
})

describe('the chart as a file', () => {
  it.each(['chart.csv?locale=ru', 'chart.csv?locale=en', 'chart.xlsx?locale=ru'])(
    '%s comes back in without a change',
    async (path) => {
      await bring(tidy.replace('Зуев Пётр', '=Зуев'))
      const report = await look(await upload(new Uint8Array(await download(path))), { removeMissing: true })
      expect(report).toMatchObject({ problems: [], changesNothing: true, guards: [] })
    },
  )

  it('begins as a template that imports as it is', async () => {
    const template = await download('org-template.csv?locale=en')
    expect((await look(await upload(new Uint8Array(template)))).importBlockedBecause).toBeNull()
  })
})
