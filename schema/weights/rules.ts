/**
 * What a regulation says of agreeing the weights (method.md 5.1, 5.4, 9). An agreement takes its copy when it is opened:
 * the regulation that it prepares does not stand yet.
 */
import { z } from 'zod'
import { choice, closedGroup, decimal, whole, yesNo } from '../core/ruleValues.ts'
import { says } from './says.ts'
import { randomIndexes, weightMethods } from './terms.ts'

export const weightRules = closedGroup({
  method: choice(weightMethods).default('points'),
  randomIndex: choice(randomIndexes).default('alonsoLamata'),
  consistencyLimit: decimal(0.01, 0.2).default(0.1),
  tStrict: decimal(0, 1).default(0.05),
  tLoose: decimal(0, 1).default(0.1),
  wMin: decimal(0, 1).default(0.5),
  acceptShare: decimal(0, 1).default(0.75),
  maxIterations: whole(1, 10).default(3),
  quorum: decimal(0, 1).default(2 / 3),
  silenceIsConsent: yesNo().default(true),
  objectionDays: whole(1, 60).default(5),
  blockingShare: decimal(0, 1).default(0.2),
})
export type WeightRules = z.output<typeof weightRules>

const given = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined))
    : (value ?? {})

/** The rules of one agreement: what is left out takes the method's default. */
export const agreementRules = z.preprocess(
  given,
  weightRules.refine(({ tStrict, tLoose }) => tStrict <= tLoose, { path: ['tStrict'], error: says.limitsOrder.key }),
)
