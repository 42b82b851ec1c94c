import type { Locale } from '../../../../schema/core/say.ts'
import type { Field } from './aliases.ts'
import { writeCsv } from './rejected.ts'

/** The columns of our own files, in order. */
export const templateFields = [
  'unitCode',
  'unitName',
  'unitParent',
  'head',
  'employeeCode',
  'employeeName',
  'email',
  'locale',
  'position',
] as const satisfies readonly Field[]

/** Their headings: ones that the importer knows by heart. */
export const templateHeaders: Record<Locale, Record<(typeof templateFields)[number], string>> = {
  ru: {
    unitCode: 'Код подразделения',
    unitName: 'Подразделение',
    unitParent: 'Код вышестоящего подразделения',
    head: 'Руководитель подразделения',
    employeeCode: 'Табельный номер',
    employeeName: 'ФИО',
    email: 'Электронная почта',
    locale: 'Язык',
    position: 'Должность',
  },
  en: {
    unitCode: 'Unit code',
    unitName: 'Unit',
    unitParent: 'Parent unit code',
    head: 'Head of unit',
    employeeCode: 'Employee code',
    employeeName: 'Employee name',
    email: 'E-mail',
    locale: 'Language',
    position: 'Position',
  },
}

export const headerRow = (locale: Locale): string[] => templateFields.map((field) => templateHeaders[locale][field])

const examples: Record<Locale, string[][]> = {
  ru: [
    ['10', 'Дирекция', '', 'да', '001', 'Орлова Анна Викторовна', 'orlova@company.ru', 'ru', 'Генеральный директор'],
    ['20', 'Отдел закупок', '10', 'нет', '002', 'Зуев Пётр Ильич', 'zuev@company.ru', 'ru', 'Специалист по закупкам'],
  ],
  en: [
    ['10', 'Head office', '', 'yes', '001', 'Anna Orlova', 'orlova@company.com', 'en', 'Managing director'],
    ['20', 'Purchasing', '10', 'no', '002', 'Peter Zuev', 'zuev@company.com', 'en', 'Purchasing specialist'],
  ],
}

/** A file to fill in: the columns and two example rows. */
export const writeTemplate = (locale: Locale): string => writeCsv([headerRow(locale), ...examples[locale]], locale)
