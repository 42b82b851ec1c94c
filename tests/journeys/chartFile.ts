/** A small chart as an HR system would export it: four units below a directorate, and one row that is wrong. */
const units = [
  ['D', 'Дирекция', ''],
  ['S', 'Отдел продаж', 'D'],
  ['P', 'Отдел закупок', 'D'],
  ['I', 'Служба ИТ', 'D'],
] as const
const PEOPLE = 7

const heading =
  'Код подразделения;Подразделение;Вышестоящее подразделение;Табельный номер;ФИО;Почта;Должность;Руководитель подразделения'

const rows = units.flatMap(([code, name, parent]) =>
  Array.from({ length: PEOPLE }, (_, at) => {
    const number = `${code}${at + 1}`
    const post = at === 0 ? 'Руководитель' : 'Специалист'
    return [
      code,
      name,
      parent,
      number,
      `Сотрудник ${number}`,
      `${number.toLowerCase()}@polus.example`,
      post,
      `${code}1`,
    ].join(';')
  }),
)

export const wrongLine = rows.length + 2
export const chartFile = {
  name: 'Структура.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([heading, ...rows, 'S;Отдел продаж;D;S99;Сотрудник S99;не почта;Специалист;S1', ''].join('\r\n')),
}
