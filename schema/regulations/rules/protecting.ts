/** Rules that protect people: regime, disclosure thresholds, quality flags (method.md 0.1, 3, 6; D1, D2, D6). */
import { exclusionDeciders, regimes } from './terms.ts'
import { choice, closedGroup, decimal, fixed, whole, yesNo } from '../../core/ruleValues.ts'

export const regime = closedGroup({
  default: choice(regimes).default('R2'),
  maxRepresentatives: whole(1, 3).default(3),
}).prefault({})

export const disclosure = closedGroup({
  k: whole(3, 30).default(5),
  kComments: whole(3, 100).default(10),
  minCommenters: whole(3, 30).default(3),
  floor: whole(3, 30).default(3),
  omega: decimal(0, 9).default(1),
  extremeGap: whole(1, 9).default(2),
  lowEndOnly: yesNo().default(true),
  countBands: fixed(true),
  distributionsFrom: whole(10, 100).default(10),
}).prefault({})

const on = () => yesNo().default(true)
const points = (value: number) => decimal(0, 9).default(value)
const share = (value: number) => decimal(0, 1).default(value)
const atLeast = (value: number) => whole(1, 1000).default(value)

/** Thresholds F1-F12 of method.md 3; a flag never changes a score by itself. */
export const flags = closedGroup({
  F1: closedGroup({ on: on(), shift: points(0.5), t: decimal(0, 20).default(2), minProviders: atLeast(3) }).prefault(
    {},
  ),
  F2: closedGroup({ on: on(), effect: points(0.2) }).prefault({}),
  F3: closedGroup({ on: on() }).prefault({}),
  F4: closedGroup({ on: on(), shift: points(0.5) }).prefault({}),
  F5: closedGroup({ on: on(), r: share(0.5), p: share(0.01), minDyads: atLeast(10) }).prefault({}),
  F6: closedGroup({ on: on(), residual: points(0.75) }).prefault({}),
  F7: closedGroup({ on: on(), residual: points(0.75), change: points(0.75) }).prefault({}),
  F8: closedGroup({ on: on(), minAnswers: atLeast(10), minProviders: atLeast(3) }).prefault({}),
  F9: closedGroup({ on: on(), p: share(0.01), minQuestionnaires: atLeast(8) }).prefault({}),
  F10: closedGroup({ on: on(), share: share(0.95), minAnswers: atLeast(15), minProviders: atLeast(3) }).prefault({}),
  F11: closedGroup({ on: on(), edge: points(0.35), lift: points(0.75), minUnits: whole(3, 100).default(3) }).prefault(
    {},
  ),
  F12: closedGroup({ on: on(), effect: points(0.3) }).prefault({}),
  decidedBy: choice(exclusionDeciders).default('commission'),
}).prefault({})
