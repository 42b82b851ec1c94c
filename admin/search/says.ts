import { words } from '../../schema/core/say.ts'

export const says = words('console.search', {
  title: { ru: 'Поиск', en: 'Search' },
  label: { ru: 'Компания, подразделение или сотрудник', en: 'Company, unit or person' },
  short: { ru: 'Введите хотя бы два знака.', en: 'Enter at least two characters.' },
  results: { ru: 'Что нашлось', en: 'What was found' },
  nothing: { ru: 'По запросу «{text}» ничего не нашлось.', en: 'Nothing matches “{text}”.' },
  found: {
    ru: '{count, plural, one {Нашлась # запись} few {Нашлось # записи} many {Нашлось # записей} other {Нашлось # записи}}',
    en: '{count, plural, one {# record was found} other {# records were found}}',
  },
  keys: { ru: '↑ ↓ — выбрать, Enter — открыть, Esc — закрыть', en: '↑ ↓ to choose, Enter to open, Esc to close' },
  company: { ru: 'Компании', en: 'Companies' },
  unit: { ru: 'Подразделения', en: 'Units' },
  person: { ru: 'Сотрудники', en: 'People' },
})
