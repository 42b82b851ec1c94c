/** Rules of the arithmetic: scale, score, rounding, trend, shrinkage, response, maturity (method.md 1, 2, 7.1, 8). */
import { z } from 'zod'
import { words } from '../../core/say.ts'
import { clientWeights, insideLinkOrders, linkPolicies, maturityBands, seriesBreaks } from './terms.ts'
import { choice, closedGroup, decimal, fixed, whole, yesNo } from '../../core/ruleValues.ts'

const says = words('regulations', {
  'rules.labels': {
    ru: 'Подписи шкалы — непустые строки, по одной на каждое деление.',
    en: 'Labels of the scale are non-empty texts, one for each point.',
  },
  'rules.breaks': {
    ru: 'Укажите, что прерывает ряд: шкала, режим, порог.',
    en: 'Name what breaks a series: scale, regime, threshold.',
  },
  'rules.bands': {
    ru: 'Укажите три границы отклика: числа от 0 до 1.',
    en: 'Give three limits of response: numbers from 0 to 1.',
  },
})

const label = z.string(says['rules.labels'].key).trim().min(1, says['rules.labels'].key)

export const scale = closedGroup({
  min: whole(0, 9).default(1),
  max: whole(1, 10).default(5),
  labels: z.array(label, says['rules.labels'].key).nullable().default(null),
  notInteracted: fixed(true),
}).prefault({})

export const scoring = closedGroup({
  clientWeight: choice(clientWeights).default('equal'),
  intensityCap: decimal(0.05, 1).nullable().default(0.4),
  companyWeight: fixed('equal'),
  linkPolicy: choice(linkPolicies).default('linkFirst'),
  insideLink: choice(insideLinkOrders).default('criterionFirst'),
  minWeight: decimal(0, 1).default(0.5),
  minLinks: whole(1, 20).default(3),
  topBox: whole(1, 10).default(5),
  iNps: yesNo().default(false),
}).prefault({})

/** Cells may be published coarser than D4 says, never finer: hence the upper limits are the defaults. */
export const rounding = closedGroup({
  cellDecimals: whole(0, 2).default(2),
  cellDecimalsFew: whole(0, 1).default(1),
  cellFewBelow: whole(20, 100).default(20),
  unitDecimals: whole(0, 3).default(2),
  hundredDecimals: whole(0, 2).default(0),
}).prefault({})

export const trend = closedGroup({
  alpha: decimal(0.001, 0.5).default(0.05),
  nu0: decimal(0, 100).default(4),
  s0sq: decimal(0.0001, 25).default(0.25),
  deltaMin: decimal(0, 5).default(0.2),
  mMin: whole(2, 20).default(3),
  coverageMin: decimal(0, 1).default(0.6),
  bhQ: decimal(0.001, 1).default(0.1),
  bhFrom: whole(1, 1000).default(20),
  breaks: z.array(choice(seriesBreaks), says['rules.breaks'].key).default(() => [...seriesBreaks]),
}).prefault({})

export const shrinkage = closedGroup({ rankedTables: yesNo().default(true) }).prefault({})

const limit = z.number(says['rules.bands'].key).min(0, says['rules.bands'].key).max(1, says['rules.bands'].key)

export const response = closedGroup({
  quorumShare: decimal(0, 1).default(0.5),
  quorumUnits: whole(1, 20).default(3),
  bands: z
    .array(limit, says['rules.bands'].key)
    .length(3, says['rules.bands'].key)
    .default(() => [0.3, 0.5, 0.7]),
}).prefault({})

export const maturity = closedGroup({
  bands: choice(maturityBands).default('both'),
  missingPerBlock: whole(0, 5).default(1),
}).prefault({})
