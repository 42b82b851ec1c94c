import type { Words } from '../../schema/core/say.ts'
import { words } from '../../schema/core/say.ts'
import type { OnboardingStep } from '../../schema/rounds/terms.ts'

const says = words('console.steps', {
  chart: { ru: 'Оргструктура', en: 'Org chart' },
  chartTodo: { ru: 'Загрузить оргструктуру', en: 'Load the org chart' },
  chartText: {
    ru: 'Подразделения, их руководители и сотрудники — файлом из кадровой системы или вручную. Из неё раунд узнаёт, кого спросить.',
    en: 'Units, their heads and people, from a file of the HR system or by hand. It tells a round whom to ask.',
  },
  links: { ru: 'Связи', en: 'Links' },
  linksTodo: { ru: 'Отметить связи', en: 'Mark the links' },
  linksText: {
    ru: 'Отметьте, кто у кого внутренний клиент: чья работа заставляет обращаться к другому подразделению.',
    en: 'Mark who is whose internal client: whose work makes it ask another unit for something.',
  },
  criteria: { ru: 'Критерии', en: 'Criteria' },
  criteriaTodo: { ru: 'Выбрать критерии', en: 'Choose the criteria' },
  criteriaText: {
    ru: 'Решите, что оценивается: вопрос и подписанные деления шкалы. Обычно хватает качества, сроков и отношения.',
    en: 'Decide what is judged: a question and the labelled points of its scale. Quality, time and attitude usually do.',
  },
  weights: { ru: 'Веса', en: 'Weights' },
  weightsTodo: { ru: 'Согласовать веса', en: 'Agree the weights' },
  weightsText: {
    ru: 'Что важнее, решают сами подразделения: откройте согласование — или запишите веса, о которых уже договорились.',
    en: 'The units themselves say what matters more: open an agreement, or record weights that were agreed elsewhere.',
  },
  regulation: { ru: 'Положение', en: 'Regulation' },
  regulationTodo: { ru: 'Ввести Положение в действие', en: 'Put the regulation in force' },
  regulationText: {
    ru: 'Правила, одинаковые для всех: как считаются баллы, кто что видит и от скольких ответов. Утвердите редакцию и введите её в действие.',
    en: 'Rules that are the same for all: how scores are made, who sees what and from how many answers on. Approve a version and put it in force.',
  },
  rounds: { ru: 'Раунды', en: 'Rounds' },
  roundsTodo: { ru: 'Провести первый раунд', en: 'Run the first round' },
  roundsText: {
    ru: 'Раунд замораживает структуру, связи, веса и правила, собирает ответы и заканчивается публикацией результатов.',
    en: 'A round freezes chart, links, weights and rules, gathers the answers and ends with the release of its results.',
  },
})

export interface Step {
  step: OnboardingStep
  path: 'chart' | 'links' | 'criteria' | 'weights' | 'regulation' | 'rounds'
  name: Words
  /** What is to be done, as a verb. */
  todo: Words
  text: Words
}

const chart: Step = { step: 'chart', path: 'chart', name: says.chart, todo: says.chartTodo, text: says.chartText }

/** The road of a company, in the order in which it is walked. */
export const steps: readonly Step[] = [
  chart,
  { step: 'links', path: 'links', name: says.links, todo: says.linksTodo, text: says.linksText },
  { step: 'criteria', path: 'criteria', name: says.criteria, todo: says.criteriaTodo, text: says.criteriaText },
  { step: 'weights', path: 'weights', name: says.weights, todo: says.weightsTodo, text: says.weightsText },
  {
    step: 'regulation',
    path: 'regulation',
    name: says.regulation,
    todo: says.regulationTodo,
    text: says.regulationText,
  },
  { step: 'round', path: 'rounds', name: says.rounds, todo: says.roundsTodo, text: says.roundsText },
]

export const findStep = (name: OnboardingStep): Step => steps.find(({ step }) => step === name) ?? chart
