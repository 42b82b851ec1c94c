import type { Words } from '../../schema/core/say.ts'
import { words } from '../../schema/core/say.ts'

const says = words('console.steps', {
  chart: { ru: 'Оргструктура', en: 'Org chart' },
  chartText: {
    ru: 'Загрузите подразделения и сотрудников файлом.',
    en: 'Load units and people from a file.',
  },
  links: { ru: 'Связи', en: 'Links' },
  linksText: {
    ru: 'Отметьте, кто у кого внутренний клиент.',
    en: 'Mark who is whose internal client.',
  },
  criteria: { ru: 'Критерии', en: 'Criteria' },
  criteriaText: {
    ru: 'Решите, что оценивается: вопрос и подписанные деления шкалы.',
    en: 'Decide what is judged: a question and the labelled points of its scale.',
  },
  weights: { ru: 'Веса', en: 'Weights' },
  weightsText: {
    ru: 'Запишите, на каких весах договорились; в сумме — 100.',
    en: 'Write down the weights agreed on; together they make 100.',
  },
  regulation: { ru: 'Положение', en: 'Regulation' },
  regulationText: {
    ru: 'Задайте правила, утвердите редакцию и введите её в действие.',
    en: 'Set the rules, approve the version and put it in force.',
  },
  rounds: { ru: 'Раунды', en: 'Rounds' },
  roundsText: {
    ru: 'Проведите раунд: откройте, дождитесь ответов, закройте, посчитайте, опубликуйте.',
    en: 'Run a round: open it, wait for the answers, close, score and release it.',
  },
})

export interface Step {
  path: 'chart' | 'links' | 'criteria' | 'weights' | 'regulation' | 'rounds'
  name: Words
  text: Words
}

/** The road of a company, in the order in which it is walked. */
export const steps: readonly Step[] = [
  { path: 'chart', name: says.chart, text: says.chartText },
  { path: 'links', name: says.links, text: says.linksText },
  { path: 'criteria', name: says.criteria, text: says.criteriaText },
  { path: 'weights', name: says.weights, text: says.weightsText },
  { path: 'regulation', name: says.regulation, text: says.regulationText },
  { path: 'rounds', name: says.rounds, text: says.roundsText },
]
