import { describe, expect, it } from 'vitest'
import { tell } from '../../../schema/core/say.ts'
import { guessMapping, whyNotMapped } from '../../../server/org/imports/rules/mapping.ts'
import { writeTemplate } from '../../../server/org/imports/rules/template.ts'
import { buildChart } from '../../../server/org/imports/rules/chart.ts'
import { givenTable, kindsIn } from './given.ts'

const guess = async (csv: string) => guessMapping(await givenTable(csv))

describe('the guessed mapping', () => {
  it.each(['ru', 'en'] as const)('knows every column of our own template by heart: %s', async (locale) => {
    const table = await givenTable(writeTemplate(locale))
    const { mapping, confidence, shape } = guessMapping(table)
    expect(Object.values(mapping).sort()).toEqual([...table.headers].sort())
    expect(Math.min(...Object.values(confidence))).toBeGreaterThan(0.85)
    expect(shape).toBe('parentReference')
    expect(kindsIn(buildChart(table, { mapping, shape }))).toEqual([])
  })

  it('tells a department above from a department', async () => {
    const { mapping } = await guess('ФИО,Отдел,Департамент\nА,Продажи,Коммерция\n')
    expect(mapping).toEqual({ employeeName: 'ФИО', unitName: 'Отдел', unitParent: 'Департамент' })
  })

  it('reads a bare «Название» or Name as a unit where no people are named', async () => {
    expect((await guess('Code,Name,Parent\n1,A,\n')).mapping).toEqual({
      unitCode: 'Code',
      unitName: 'Name',
      unitParent: 'Parent',
    })
    expect((await guess('Name,Email,Department\nAnn,a@b.co,Sales\n')).mapping).toEqual({
      employeeName: 'Name',
      email: 'Email',
      unitName: 'Department',
    })
  })

  it('takes a unit column of paths for paths', async () => {
    const { mapping, shape } = await guess('Подразделение;ФИО\nКомпания / Сбыт;А\nКомпания / Склад;Б\n')
    expect([mapping.unitPath, mapping.unitName, shape]).toEqual(['Подразделение', undefined, 'path'])
  })

  it('takes «Руководитель» for the head of a unit, and for a superior where each person has one', async () => {
    expect((await guess('Отдел,ФИО,Руководитель\nСбыт,А,да\nСбыт,Б,нет\n')).mapping.head).toBe('Руководитель')
    expect(await guess('Отдел,ФИО,Руководитель\nСбыт,А,\nСбыт,Б,А\n')).toMatchObject({
      mapping: { reportsTo: 'Руководитель' },
      shape: 'reportsTo',
    })
  })

  it('derives the tree from posts that report to posts, whatever else is called a parent', async () => {
    const csv =
      'Post Unique Reference,Job Title,Parent Department,Unit,Reports to Senior Post\n1,Chief,Office,Office,XX\n2,Clerk,Office,Desk,1\n3,Clerk,Office,Desk,2\n'
    const { mapping, shape } = await guess(csv)
    expect(shape).toBe('reportsTo')
    expect(mapping.unitParent).toBeUndefined()
  })

  it('finds addresses by what stands in the column, with less confidence', async () => {
    const { mapping, confidence } = await guess('ФИО,Отдел,Контакт\nА,Сбыт,a@b.ru\n')
    expect(mapping.email).toBe('Контакт')
    expect(confidence.email).toBe(0.5)
  })

  it('never gives one heading to two fields, and a user’s mapping that does is refused', async () => {
    const table = await givenTable('Отдел,ФИО\nСбыт,А\n')
    const told = (mapping: object, shape: 'path' | 'parentReference') => {
      const reason = whyNotMapped(table, mapping, shape)
      return reason && tell(reason, 'ru')
    }
    expect(told({ unitName: 'Отдел', unitCode: 'Отдел' }, 'parentReference')).toContain('для нескольких полей')
    expect(told({ unitName: 'Цех' }, 'parentReference')).toContain('нет столбца «Цех»')
    expect(told({ unitName: 'Отдел' }, 'path')).toContain('путём')
    expect(told({ unitName: 'Отдел' }, 'parentReference')).toBeNull()
  })
})
