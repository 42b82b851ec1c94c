/** What the named alternatives of rules are called: for the form and for versions side by side. */
import { words } from '../../core/say.ts'

/** By the value itself: no two rules use one name for different things. */
export const optionWords = words('regulations.option', {
  R1: { ru: 'представители подразделений, с именами', en: 'representatives of units, by name' },
  R2: { ru: 'все сотрудники, анонимно', en: 'all staff, anonymously' },
  points: { ru: 'распределение 100 баллов', en: 'sharing out 100 points' },
  ranking: { ru: 'ранжирование', en: 'ranking' },
  ahp: { ru: 'попарные сравнения', en: 'pairwise judgements' },
  alonsoLamata: { ru: 'Алонсо — Ламата', en: 'Alonso and Lamata' },
  saaty1980: { ru: 'Саати, 1980', en: 'Saaty, 1980' },
  saaty2005: { ru: 'Саати, 2005', en: 'Saaty, 2005' },
  equal: { ru: 'все поровну', en: 'all alike' },
  respondents: { ru: 'по числу ответивших', en: 'by the number of respondents' },
  intensity: { ru: 'по интенсивности связи', en: 'by the intensity of the link' },
  sqrtIntensity: { ru: 'по корню из интенсивности', en: 'by the root of the intensity' },
  linkFirst: { ru: 'клиент сохраняет полный голос', en: 'the client keeps its full vote' },
  availableCell: { ru: 'голос уменьшается вместе с ними', en: 'the vote shrinks with them' },
  criterionFirst: { ru: 'сначала по критериям', en: 'by criterion first' },
  raterFirst: { ru: 'сначала по людям', en: 'by rater first' },
  scale: { ru: 'смена шкалы', en: 'a change of the scale' },
  regime: { ru: 'смена режима', en: 'a change of the regime' },
  threshold: { ru: 'смена порога', en: 'a change of the threshold' },
  commission: { ru: 'комиссия', en: 'a commission' },
  sponsor: { ru: 'заказчик', en: 'the sponsor' },
  consultant: { ru: 'консультант', en: 'the consultant' },
  monthly: { ru: 'каждый месяц', en: 'every month' },
  quarterly: { ru: 'каждый квартал', en: 'every quarter' },
  halfYearly: { ru: 'раз в полгода', en: 'every half-year' },
  yearly: { ru: 'раз в год', en: 'every year' },
  onDemand: { ru: 'по мере надобности', en: 'on demand' },
  everything: { ru: 'всё, что допускают пороги', en: 'everything that the thresholds allow' },
  ownUnitDetail: { ru: 'своё подразделение подробно', en: 'the own unit in detail' },
  summary: { ru: 'сводка по подразделениям', en: 'a summary of units' },
  indexOnly: { ru: 'только индекс компании', en: 'the company index only' },
  nothing: { ru: 'ничего', en: 'nothing' },
  headAndSponsor: { ru: 'руководителю и заказчику', en: 'to the head and the sponsor' },
  head: { ru: 'руководителю', en: 'to the head' },
  moderator: { ru: 'только модератору', en: 'to the moderator only' },
  both: { ru: 'авторские уровни и шкала продукта', en: 'the author’s bands and the product’s' },
  author: { ru: 'только авторские уровни', en: 'the author’s bands alone' },
})

export const yesNoWords = words('regulations.option', {
  true: { ru: 'да', en: 'yes' },
  false: { ru: 'нет', en: 'no' },
})
