/** Whether a round can be opened as the company stands now: what blocks it, what will disappoint, what to change. */
import { say, type Message, type Params } from '../../../schema/core/say.ts'
import { says } from '../../../schema/rounds/says/readiness.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import type { WeightState } from '../../../schema/weights/terms.ts'
import { EXPECTED_RESPONSE, forecastRound, MOST_MINUTES, type Forecast } from './forecast.ts'
import { clientUnitsOf, type FramedPerson, type Frame } from './frame.ts'

/** Blockers first, then warnings; each has its sentence and, with «Do», its remedy. */
export const findingKinds = [
  'noRegulation',
  'weightsNotAgreed',
  'noLinks',
  'nobodyAsked',
  'acquaintanceMissing',
  'representativesMissing',
  'representativesTooMany',
  'intensityMissing',
  'weightsOutdated',
  'pointsDiffer',
  'unitEmpty',
  'emailsMissing',
  'windowDiffers',
  'unitNeverShown',
  'providerNeverShown',
  'providerUnlikely',
  'providerUnscored',
  'unitMerged',
  'tooLong',
] as const
export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  readonly kind: FindingKind
  /** What is so. */
  readonly message: Message
  /** What to change. */
  readonly remedy: Message
  /** Units that it is about; empty when it is about the whole round. */
  readonly unitIds: readonly string[]
}

export interface ReadinessInput {
  readonly frame: Frame
  /** State of the weights that the regulation in force names, and whether newer ones have been agreed. */
  readonly weights: { readonly state: WeightState; readonly newerAgreed: boolean } | null
  /** People who would be asked and have not signed the regulation, where its rules ask them to. */
  readonly unsigned: number
  readonly window: { readonly opensAt: Date; readonly closesAt: Date }
}

export interface Readiness {
  readonly blockers: readonly Finding[]
  readonly warnings: readonly Finding[]
  /** Null without rules: nothing can be foreseen. */
  readonly forecast: Forecast | null
  readonly people: number
}

const NAMED = 5

/** Pure: the same company gives the same findings, in a fixed order. */
export function checkReadiness(input: ReadinessInput): Readiness {
  const { frame } = input
  const people = new Map<string, number>()
  for (const person of frame.people) people.set(person.unitId, (people.get(person.unitId) ?? 0) + 1)
  const { units, links, rules } = frame
  const forecast = rules ? forecastRound({ units, links, criteria: frame.criteria.length, rules, people }) : null
  const checks = new Checks(frame, people)
  return {
    blockers: [...checks.findBase(input), ...(rules ? checks.findRepresentation(rules) : [])],
    warnings: [...checks.findDoubts(input), ...(rules && forecast ? checks.findProspects(rules, forecast) : [])],
    forecast,
    people: frame.people.length,
  }
}

/** The questions, each on the same frame. */
class Checks {
  constructor(
    private readonly frame: Frame,
    private readonly people: ReadonlyMap<string, number>,
  ) {}

  findBase({ weights, unsigned }: ReadinessInput): Finding[] {
    const { frame } = this
    const total = frame.criteria.reduce((sum, criterion) => sum + criterion.weight, 0)
    const agreed = (weights?.state === 'agreed' || weights?.state === 'superseded') && total === 100
    return [
      ...this.tell(!frame.rules, 'noRegulation'),
      ...this.tell(frame.rules !== null && !agreed, 'weightsNotAgreed'),
      ...this.tell(frame.links.length === 0, 'noLinks'),
      ...this.tell(frame.links.length > 0 && frame.people.length === 0, 'nobodyAsked'),
      ...this.tell(unsigned > 0, 'acquaintanceMissing', { count: unsigned, people: frame.people.length }),
    ]
  }

  findRepresentation(rules: Rules): Finding[] {
    const signed = this.clients('R1')
    const most = rules.regime.maxRepresentatives
    const byIntensity = rules.scoring.clientWeight === 'intensity' || rules.scoring.clientWeight === 'sqrtIntensity'
    const without = byIntensity ? this.frame.links.filter((link) => link.intensity === null) : []
    return [
      ...this.tellOf(
        signed.filter((id) => this.count(id) === 0),
        'representativesMissing',
      ),
      ...this.tellOf(
        signed.filter((id) => this.count(id) > most),
        'representativesTooMany',
        { most },
      ),
      ...this.tell(without.length > 0, 'intensityMissing', { count: without.length }),
    ]
  }

  findDoubts({ weights, window }: ReadinessInput): Finding[] {
    const { people, rules, criteria } = this.frame
    const silent = people.filter((person: FramedPerson) => !person.hasEmail).length
    const points = rules ? rules.scale.max - rules.scale.min + 1 : 0
    const odd = rules ? criteria.filter((criterion) => criterion.points.length !== points) : []
    const days = Math.round((window.closesAt.getTime() - window.opensAt.getTime()) / 86_400_000)
    const ruled = rules?.calendar.windowDays ?? days
    return [
      ...this.tell(weights?.newerAgreed ?? false, 'weightsOutdated'),
      ...this.tell(odd.length > 0, 'pointsDiffer', { names: odd.map((criterion) => `«${criterion.name}»`).join(', ') }),
      ...this.tellOf(people.length ? this.clients('R2').filter((id) => this.count(id) === 0) : [], 'unitEmpty'),
      ...this.tell(silent > 0, 'emailsMissing', { count: silent, people: people.length }),
      ...this.tell(days !== ruled, 'windowDiffers', { days, ruled }),
    ]
  }

  findProspects(rules: Rules, { units, providers }: Forecast): Finding[] {
    const { k } = rules.disclosure
    const links = rules.scoring.minLinks
    const staffed = units.filter((unit) => unit.regime === 'R2' && unit.people > 0)
    const ids = (rows: readonly { unitId: string }[]) => rows.map((row) => row.unitId)
    const unscored = providers.filter(
      (provider) => provider.shown > 0 && (provider.clients < links || provider.mostCells < 2),
    )
    const unlikely = providers.filter((provider) => provider.shown > 0 && provider.shown < 0.5)
    const merged = staffed.filter((unit) => unit.alone < 0.5 && unit.shown > 0)
    return [
      ...this.tellOf(ids(staffed.filter((unit) => unit.shown === 0)), 'unitNeverShown', { k }),
      ...this.tellOf(ids(providers.filter((provider) => provider.shown === 0)), 'providerNeverShown', { k }),
      ...this.tellOf(ids(unlikely), 'providerUnlikely', { response: EXPECTED_RESPONSE }),
      ...this.tellOf(ids(unscored), 'providerUnscored', { links }),
      ...this.tellOf(ids(merged), 'unitMerged'),
      ...this.tellOf(ids(units.filter((unit) => unit.minutes > MOST_MINUTES)), 'tooLong', { most: MOST_MINUTES }),
    ]
  }

  private clients(regime: 'R1' | 'R2'): string[] {
    const clients = clientUnitsOf(this.frame.links)
    return this.frame.units
      .filter((unit) => clients.has(unit.unitId) && unit.regime === regime)
      .map((unit) => unit.unitId)
  }

  private count = (unitId: string): number => this.people.get(unitId) ?? 0

  private tell(so: boolean, kind: FindingKind, params: Params = {}, unitIds: readonly string[] = []): Finding[] {
    return so ? [{ kind, message: say(says[kind], params), remedy: say(says[`${kind}Do`], params), unitIds }] : []
  }

  private tellOf(unitIds: readonly string[], kind: FindingKind, params: Params = {}): Finding[] {
    const names = this.frame.units.filter((unit) => unitIds.includes(unit.unitId)).map((unit) => `«${unit.name}»`)
    const some = { names: names.slice(0, NAMED).join(', '), more: Math.max(0, names.length - NAMED) }
    return this.tell(unitIds.length > 0, kind, { ...params, ...some }, unitIds)
  }
}
