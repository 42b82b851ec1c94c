/** What several rules must satisfy together. */
import { words } from '../../core/say.ts'
import type { RulesFields } from '../rules.ts'

const says = words('regulations', {
  'rules.scaleOrder': {
    ru: 'Верхняя граница шкалы должна быть больше нижней.',
    en: 'The upper end of the scale must be above the lower end.',
  },
  'rules.labelCount': {
    ru: 'Подписей должно быть столько же, сколько делений на шкале.',
    en: 'There must be as many labels as points on the scale.',
  },
  'rules.topBoxOffScale': {
    ru: 'Высокой считается оценка на шкале, выше её нижней границы.',
    en: 'A top mark lies on the scale, above its lower end.',
  },
  'rules.lowScoreOffScale': {
    ru: 'Низкой считается оценка на шкале, ниже её верхней границы.',
    en: 'A low mark lies on the scale, below its upper end.',
  },
  'rules.omegaOffScale': {
    ru: 'Допустимый интервал не может быть шире самой шкалы.',
    en: 'The narrowest permitted interval cannot be wider than the scale.',
  },
  'rules.gapOffScale': {
    ru: 'Запас у нижней границы не может превышать длину шкалы.',
    en: 'The gap at the low end cannot exceed the length of the scale.',
  },
  'rules.floorAboveK': {
    ru: 'Порог для чисел не может быть ниже предельного минимума.',
    en: 'The threshold for numbers cannot be below the absolute minimum.',
  },
  'rules.commentsBelowK': {
    ru: 'Порог для комментариев не может быть ниже порога для чисел.',
    en: 'The threshold for comments cannot be below the threshold for numbers.',
  },
  'rules.commentersOutside': {
    ru: 'Авторов комментариев должно быть не меньше предельного минимума и не больше порога для комментариев.',
    en: 'Commenters must be at least the absolute minimum and at most the threshold for comments.',
  },
  'rules.distributionsBelowK': {
    ru: 'Распределения нельзя показывать раньше, чем средние.',
    en: 'Distributions cannot be shown from fewer answers than means.',
  },
  'rules.consensusOrder': {
    ru: 'Строгая граница согласия не может быть выше мягкой.',
    en: 'The strict limit of consensus cannot be above the loose one.',
  },
  'rules.bandsOrder': {
    ru: 'Границы отклика должны возрастать.',
    en: 'The limits of response must go up.',
  },
  'rules.remindersOutside': {
    ru: 'Напоминания идут по порядку и до последнего дня приёма анкет.',
    en: 'Reminders go in order and before the last day of the window.',
  },
  'rules.breaksMissing': {
    ru: 'Смена шкалы и смена режима всегда прерывают ряд. Верните их в перечень.',
    en: 'A change of scale and a change of regime always break a series. Put them back.',
  },
  'rules.breaksTwice': { ru: 'Причина разрыва ряда названа дважды.', en: 'A break of the series is named twice.' },
})

export interface CrossCheck {
  readonly path: readonly [string, string]
  readonly key: string
  readonly holds: (rules: RulesFields) => boolean
}

const goesUp = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value > (values[at - 1] ?? Number.POSITIVE_INFINITY))

const check = (group: string, rule: string, name: keyof typeof says, holds: CrossCheck['holds']): CrossCheck => ({
  path: [group, rule],
  key: says[name].key,
  holds,
})

const span = ({ scale }: RulesFields) => scale.max - scale.min

/** What depends on the scale is judged only once the scale itself is right: one mistake, one sentence. */
const fitsScale = (holds: CrossCheck['holds']) => (rules: RulesFields) => span(rules) <= 0 || holds(rules)

export const crossChecks: readonly CrossCheck[] = [
  check('scale', 'max', 'rules.scaleOrder', (rules) => span(rules) > 0),
  check(
    'scale',
    'labels',
    'rules.labelCount',
    fitsScale((rules) => (rules.scale.labels?.length ?? span(rules) + 1) === span(rules) + 1),
  ),
  check(
    'scoring',
    'topBox',
    'rules.topBoxOffScale',
    fitsScale(({ scoring, scale }) => scoring.topBox > scale.min && scoring.topBox <= scale.max),
  ),
  check(
    'lowScore',
    'at',
    'rules.lowScoreOffScale',
    fitsScale(({ lowScore, scale }) => lowScore.at >= scale.min && lowScore.at < scale.max),
  ),
  check(
    'disclosure',
    'omega',
    'rules.omegaOffScale',
    fitsScale((rules) => rules.disclosure.omega <= span(rules)),
  ),
  check(
    'disclosure',
    'extremeGap',
    'rules.gapOffScale',
    fitsScale((rules) => rules.disclosure.extremeGap <= span(rules)),
  ),
  check('disclosure', 'k', 'rules.floorAboveK', ({ disclosure }) => disclosure.floor <= disclosure.k),
  check('disclosure', 'kComments', 'rules.commentsBelowK', ({ disclosure }) => disclosure.kComments >= disclosure.k),
  check(
    'disclosure',
    'minCommenters',
    'rules.commentersOutside',
    ({ disclosure }) =>
      disclosure.minCommenters >= disclosure.floor && disclosure.minCommenters <= disclosure.kComments,
  ),
  check(
    'disclosure',
    'distributionsFrom',
    'rules.distributionsBelowK',
    ({ disclosure }) => disclosure.distributionsFrom >= disclosure.k,
  ),
  check('weights', 'tStrict', 'rules.consensusOrder', ({ weights }) => weights.tStrict <= weights.tLoose),
  check('response', 'bands', 'rules.bandsOrder', ({ response }) => goesUp(response.bands)),
  check(
    'calendar',
    'reminderDays',
    'rules.remindersOutside',
    ({ calendar }) => goesUp(calendar.reminderDays) && calendar.reminderDays.every((day) => day < calendar.windowDays),
  ),
  check(
    'trend',
    'breaks',
    'rules.breaksMissing',
    ({ trend }) => trend.breaks.includes('scale') && trend.breaks.includes('regime'),
  ),
  check('trend', 'breaks', 'rules.breaksTwice', ({ trend }) => new Set(trend.breaks).size === trend.breaks.length),
]
