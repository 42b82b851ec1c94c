import { describe, expect, it } from 'vitest'
import { tell } from '../../../schema/core/say.ts'
import { rejectedLines, writeRejected } from '../../../server/org/imports/rules/rejected.ts'
import { givenChart, givenTable, kindsIn, problemIn, settle, treeOf } from './given.ts'

const people = 'Код,Подразделение,Вышестоящее,Табельный номер,ФИО,Почта,Язык,Должность,Ставка\n'

describe('a chart by parent reference', () => {
  it('holds units, positions and people, with the places of siblings', async () => {
    const chart = await givenChart(
      `${people}1,Дирекция,,01,Орлова Анна,A@B.ru,ru,Директор,"0,5"\n2,Сбыт,1,02,Зуев Пётр,,Английский,Продавец,1\n3,Склад,Дирекция,,,,,,\n2,сбыт,1,04,Ким Ян,,,продавец,\n`,
    )
    expect(kindsIn(chart)).toEqual(['5 spelling'])
    expect(treeOf(chart)).toEqual({ Дирекция: null, Сбыт: 'Дирекция', Склад: 'Дирекция' })
    expect(chart.units.map(({ order }) => order)).toEqual([0, 0, 1])
    expect(chart.positions).toEqual([
      { unitCode: '1', title: 'Директор' },
      { unitCode: '2', title: 'Продавец' },
    ])
    expect(chart.employees).toMatchObject([
      { code: '01', name: 'Орлова Анна', email: 'a@b.ru', locale: 'ru', unitCode: '1', position: 'Директор', fte: 0.5 },
      { code: '02', locale: 'en', unitCode: '2', email: null },
      { code: '04', locale: null, position: 'Продавец' },
    ])
  })

  it('knows a unit by its name where it has no code, whatever the case, spaces, dashes and ё', async () => {
    const first = await givenChart('Отдел,Вышестоящее\nОтдел учёта — север,\nСклад,ОТДЕЛ  УЧЕТА - СЕВЕР\n')
    expect(treeOf(first)).toEqual({ 'Отдел учёта — север': null, Склад: 'Отдел учёта — север' })
    const again = await givenChart('Отдел,Вышестоящее\nотдел учета - север ,\n')
    expect(again.units[0]?.code).toBe(first.units[0]?.code)
  })

  it('finds the unit of a name in the live chart, under the code that it has there', async () => {
    const current = settle(await givenChart('Код,Название\nS-1,Сбыт\n'))
    expect((await givenChart('Отдел,ФИО\nСБЫТ,Зуев\n', { current })).units[0]?.code).toBe('S-1')
  })

  it.each([
    ['raggedRow', '1,Сбыт,\n2,Склад\n', 3, null, '2', ['ячеек 2, а заголовков 3', '2 cells under 3 headings']],
    [
      'tooLong',
      `1,Сбыт,\n2,${'Я'.repeat(301)},1\n`,
      3,
      'Название',
      `${'Я'.repeat(60)}…`,
      ['Строка 3, столбец «Название»: в ячейке 301 знак, а можно не больше 300', 'the cell holds 301 characters'],
    ],
    ['duplicateReference', '1,Сбыт,\n1,Сбыт,\n', 3, 'Код', '1', ['уже встретился в строке 2', 'already in line 2']],
    [
      'unknownParent',
      '1,Сбыт,\n2,Склад,77\n',
      3,
      'Вышестоящее',
      '77',
      ['«77» нет ни в файле', '“77” is neither in the file'],
    ],
    [
      'selfParent',
      '1,Сбыт,\n2,Склад,2\n',
      3,
      'Вышестоящее',
      '2',
      ['«Склад» подчинено самому себе', '“Склад” is its own parent'],
    ],
    [
      'circle',
      '1,А,3\n2,Б,1\n3,В,2\n4,Г,1\n',
      2,
      'Вышестоящее',
      'А → В → Б → А',
      ['по кругу: А → В → Б → А', 'in a circle: А → В → Б → А'],
    ],
    ['missingName', '1,Сбыт,\n,,1\n', 3, 'Название', '', ['Не указано подразделение', 'The unit is missing']],
  ] as const)(
    'names a bad row with line, column, what was found and how to mend it: %s',
    async (kind, rows, line, column, found, told) => {
      const chart = await givenChart(`Код,Название,Вышестоящее\n${rows}`)
      const problem = problemIn(chart, kind)
      expect(problem).toMatchObject({ severity: 'error', line, column, found })
      expect([tell(problem.say, 'ru'), tell(problem.say, 'en')]).toEqual(
        told.map((part) => expect.stringContaining(part)),
      )
      const mended = await givenChart(`Код,Название,Вышестоящее\n${rows}`, {
        exclude: [...rejectedLines(chart.problems).keys()],
      })
      expect(mended.problems.filter((one) => one.kind === kind)).toEqual([])
    },
  )

  it.each([
    ['malformedEmail', 'Почта', '1,Сбыт,,1,Ян,ян.ru,,,\n', 2, 'error', 'записан с ошибкой'],
    ['malformedEmail', 'Почта', '1,Сбыт,,1,Ян,a@b.ru; c@d.ru,,,\n', 2, 'error', 'один адрес'],
    [
      'duplicateEmail',
      'Почта',
      '1,Сбыт,,1,Ян,a@b.ru,,,\n1,Сбыт,,2,Ли,A@b.ru,,,\n',
      3,
      'error',
      'уже указан в строке 2',
    ],
    ['unknownLocale', 'Язык', '1,Сбыт,,1,Ян,,эльфийский,,\n', 2, 'error', 'Напишите ru или en'],
    ['malformedNumber', 'Ставка', '1,Сбыт,,1,Ян,,,,пол\n', 2, 'warning', '«пол» не похожа на число'],
    ['missingName', 'ФИО', '1,Сбыт,,17,,,,,\n', 2, 'error', 'У сотрудника 17 нет имени'],
    [
      'duplicateReference',
      'Табельный номер',
      '1,Сбыт,,1,Ян,,,,\n1,Сбыт,,1,Ли,,,,\n',
      3,
      'error',
      'уже записан в строке 2',
    ],
    ['duplicateReference', 'ФИО', '1,Сбыт,,,Ян,,,,\n1,Сбыт,,,ЯН,,,,\n', 3, 'error', 'табельным номером'],
    ['duplicateReference', 'Код', '1,Сбыт,,1,Ян,,,,\n1,Склад,,2,Ли,,,,\n', 3, 'error', 'два подразделения'],
  ] as const)('names what is wrong with a person: %s in «%s»', async (kind, column, rows, line, severity, told) => {
    const problem = problemIn(await givenChart(people + rows), kind)
    expect(problem).toMatchObject({ column, line, severity })
    expect(tell(problem.say, 'ru')).toContain(told)
  })

  it('lists the parents of a unit that has several, and takes the one chosen', async () => {
    const csv = 'Отдел,Вышестоящее,ФИО\nА,,Ян\nБ,,Ли\nВ,А,Ким\nВ,Б,Цой\nВ,А,Пак\n'
    const { choices, lines } = problemIn(await givenChart(csv), 'parentConflict')
    expect(choices.map(({ toName, count, proposed }) => [toName, count, proposed])).toEqual([
      ['А', 2, true],
      ['Б', 1, false],
    ])
    expect(lines).toEqual([4, 6, 5])
    const chosen = await givenChart(csv, {
      choices: { unitParents: Object.fromEntries(choices.slice(1).map(({ of, to }) => [of, to])) },
    })
    expect(chosen.problems).toEqual([])
    expect(treeOf(chosen)['В']).toBe('Б')
  })

  it('cuts a circle where the user says', async () => {
    const csv = 'Код,Название,Вышестоящее\n1,А,2\n2,Б,1\n'
    const { choices } = problemIn(await givenChart(csv), 'circle')
    expect(choices).toHaveLength(2)
    expect(treeOf(await givenChart(csv, { choices: { unitParents: { '1': null } } }))).toEqual({ А: null, Б: 'А' })
  })

  it('makes units of parents that no row describes, only when asked', async () => {
    const csv = 'ФИО,Отдел,Департамент\nЯн,Сбыт,Коммерция\nЛи,Склад,Коммерция\n'
    expect(kindsIn(await givenChart(csv))).toEqual(['2 unknownParent', '3 unknownParent'])
    const chart = await givenChart(csv, { choices: { createParents: true } })
    expect([treeOf(chart), chart.problems]).toEqual([{ Сбыт: 'Коммерция', Склад: 'Коммерция', Коммерция: null }, []])
  })

  it('takes heads by yes and no, by code, address or name; several or unknown ones are told', async () => {
    const head = async (rows: string) => {
      const chart = await givenChart(`Отдел,Руководитель отдела,Табельный номер,ФИО,Почта\n${rows}`)
      return [chart.units[0]?.headEmployeeCode, chart.units[0]?.headGuessed, kindsIn(chart)]
    }
    expect(await head('А,,1,Ян,\nА,да,2,Ли,\n')).toEqual(['2', false, []])
    expect(await head('А,Ли,1,Ян,\nА,Ли,2,Ли,\n')).toEqual(['2', false, []])
    expect(await head('А,l@b.ru,1,Ян,\nА,,2,Ли,l@b.ru\n')).toEqual(['2', false, []])
    expect(await head('А,да,1,Ян,\nА,да,2,Ли,\n')).toEqual(['1', false, ['3 severalHeads']])
    expect(await head('А,Цой,1,Ян,\n')).toEqual([null, false, ['2 unknownHead']])
  })
})

describe('a chart by path', () => {
  it('makes the units above from the path and keeps namesakes apart', async () => {
    const chart = await givenChart(
      'Путь;ФИО\nЗавод / Цех 1 / Бухгалтерия;Ян\nЗавод / Цех 2 / Бухгалтерия;Ли\nзавод / цех 2;Ким\n',
    )
    const names = new Map(chart.units.map(({ code, name }) => [code, name]))
    expect(chart.units.map(({ name, parentCode }) => [name, names.get(parentCode ?? '') ?? null])).toEqual([
      ['Завод', null],
      ['Цех 1', 'Завод'],
      ['Бухгалтерия', 'Цех 1'],
      ['Цех 2', 'Завод'],
      ['Бухгалтерия', 'Цех 2'],
    ])
    expect(chart.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('puts a named unit below the path that leads to it, with its own code', async () => {
    const chart = await givenChart('Код;Отдел;Путь\n7;Сбыт;Завод > Цех\n')
    expect(chart.units.map(({ code, name }) => [code, name]).at(-1)).toEqual(['7', 'Сбыт'])
    expect(treeOf(chart)).toEqual({ Завод: null, Цех: 'Завод', Сбыт: 'Цех' })
  })

  it('does not split a name at a bare slash where paths have spaced ones', async () => {
    expect(Object.keys(treeOf(await givenChart('Путь\nМИД / Афганистан/Пакистан\n')))).toEqual([
      'МИД',
      'Афганистан/Пакистан',
    ])
  })

  it('names a row without a path', async () => {
    expect(kindsIn(await givenChart('Путь;ФИО\nА / Б;Ян\n;Ли\n'))).toEqual(['3 missingName'])
  })
})

describe('the rejected rows', () => {
  it('come back as a file with their columns, line and reason, safe to open in a sheet', async () => {
    const csv = 'Код,Название,Вышестоящее\n1,Сбыт,\n2,=1+1,77\n3,А,4\n4,Б,3\n'
    const { problems } = await givenChart(csv)
    const file = writeRejected(await givenTable(csv), problems, 'ru')
    const table = await givenTable(file)
    expect(table.headers).toEqual(['Код', 'Название', 'Вышестоящее', 'Строка', 'Причина'])
    expect(table.rows.map(({ cells }) => cells[3])).toEqual(['3', '4', '5'])
    expect(file).toContain("'=1+1")
    expect((await givenChart(file)).units[0]?.name).toBe('=1+1')
  })
})
