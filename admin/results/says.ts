import { words } from '../../schema/core/say.ts'

export const says = words('console.results', {
  title: { ru: 'Результаты', en: 'Results' },
  lead: {
    ru: '{round}. Правила редакции {rules}, веса редакции {weights}, шкала от {min} до {max}.',
    en: '{round}. Rules of version {rules}, weights of version {weights}, scale from {min} to {max}.',
  },
  notScored: { ru: 'Раунд ещё не подсчитан', en: 'The round is not scored yet' },
  notScoredText: {
    ru: 'Баллы появятся после закрытия и подсчёта.',
    en: 'Scores appear once it is closed and scored.',
  },
  toRound: { ru: 'К раунду', en: 'To the round' },
  index: { ru: 'Индекс компании', en: 'Company index' },
  units: { ru: 'Баллы подразделений', en: 'Scores of units' },
  unitsLead: {
    ru: 'Показаны только группы не меньше {threshold, plural, one {# ответившего} few {# ответивших} many {# ответивших} other {# ответивших}}; скрытое объяснено.',
    en: 'Only groups of at least {threshold, plural, one {# respondent} other {# respondents}} are shown; what is hidden says why.',
  },
  unit: { ru: 'Подразделение', en: 'Unit' },
  score: { ru: 'Балл', en: 'Score' },
  criterion: { ru: '{name}, {weight}', en: '{name}, {weight}' },
  clients: { ru: 'Клиентов', en: 'Clients' },
  clientsOf: { ru: '{count} из {linked}', en: '{count} of {linked}' },
  responses: { ru: 'Отклик', en: 'Response' },
  rate: { ru: 'Доля ответивших', en: 'Share of answers' },
  level: { ru: 'Как читать', en: 'How to read it' },
  'levels.notCompared': { ru: 'не сравнивать', en: 'do not compare' },
  'levels.careful': { ru: 'с осторожностью', en: 'with care' },
  'levels.ok': { ru: 'достаточно', en: 'sufficient' },
  'levels.good': { ru: 'хорошо', en: 'good' },
  'warnings.fewClientUnits': { ru: 'мало клиентов', en: 'few clients' },
  'warnings.lowResponse': { ru: 'низкий отклик', en: 'low response' },
  hidden: { ru: 'скрыто', en: 'hidden' },
  exports: { ru: 'Скачать результаты', en: 'Download the results' },
})
