import { words } from '../core/say.ts'

export const says = words('exports', {
  badFormat: {
    ru: 'Файл бывает в формате csv, xlsx или jsonl.',
    en: 'A file is csv, xlsx or jsonl.',
  },
  badDictionary: {
    ru: 'Словарь данных бывает в формате csv или jsonl.',
    en: 'The data dictionary is csv or jsonl.',
  },
  badReader: {
    ru: 'Параметр for принимает значения excel и machine.',
    en: 'The parameter “for” is excel or machine.',
  },
  noRounds: {
    ru: 'Укажите раунды: параметр rounds, идентификаторы через запятую.',
    en: 'Name the rounds: parameter “rounds”, ids with commas between them.',
  },
  tooManyRows: {
    ru: 'В книге Excel получилось бы больше {maximum, plural, one {# строки} few {# строк} many {# строк} other {# строки}}. Возьмите CSV или меньше раундов.',
    en: 'The Excel workbook would have more than {maximum, plural, one {# row} other {# rows}}. Take CSV or fewer rounds.',
  },
  resultsName: { ru: '{company} — {round} — результаты', en: '{company} — {round} — results' },
  comparisonName: { ru: '{company} — сравнение — {first} … {last}', en: '{company} — comparison — {first} … {last}' },
  dictionaryName: { ru: 'Словарь данных', en: 'Data dictionary' },
  resultsSheet: { ru: 'Результаты', en: 'Results' },
  comparisonSheet: { ru: 'Сравнение', en: 'Comparison' },
})
