/** What a comparison stands on: released documents, the rules of their rounds, who was asked, what became of the units. */
import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/comparisons/says.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import type { CompanyBody } from '../../../schema/releases/snapshot.ts'
import type { RoundState } from '../../../schema/rounds/terms.ts'
import { countChangedPeople } from './blockDifferences.ts'
import type { ComparisonOptions } from './compare.ts'
import { compareMany, type ManyRounds } from './compareMany.ts'
import type { RoundFigures } from './figures.ts'
import type { LineageEdge } from './lineage.ts'

export interface ComparedRound {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: RoundState
  readonly openedAt: Date | null
  /** Frozen at opening. */
  readonly rules: Rules | null
  /** Whether some release of the round has been withdrawn. */
  readonly withdrawn: boolean
}

/** Round -> client unit -> employees who were asked: the participation sets of D7. */
export type AskedPeople = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

export interface DatedLineage extends LineageEdge {
  readonly at: Date
}

export interface ComparisonGround {
  /** In the order of their numbers. */
  readonly rounds: readonly ComparedRound[]
  readonly asked: AskedPeople
  readonly lineage: readonly DatedLineage[]
}

/** Why a round cannot be compared (or exported); null when its results are released. */
export function whyNotRead({ state, title, withdrawn }: ComparedRound): Message | null {
  if (state === 'released') return null
  return say(withdrawn ? says.withdrawn : says.notReleased, { title })
}

/** The published figures of a released document in the shape that the arithmetic of comparisons takes. */
export function readFigures(body: CompanyBody): RoundFigures {
  return {
    roundId: body.round.id,
    scale: body.scale,
    rulesVersionId: body.rules.versionId,
    k: body.threshold,
    criteria: body.criteria.map(({ id, weight }) => ({ id, weight })),
    units: body.units.map(({ unit, value, reason }) => ({ unitId: unit.id, score: value, reason })),
    cells: body.units.flatMap(({ unit, cells }) =>
      cells.map(({ id, regime, clientUnits, votes, criteria, value }) => ({
        id,
        providerId: unit.id,
        regime,
        clientUnitIds: clientUnits.map((client) => client.id),
        votes,
        criteria: criteria.map((one) => ({
          criterionId: one.criterionId,
          published: one.value,
          omega: one.omega,
        })),
        score: value,
      })),
    ),
    index: body.index.value,
  }
}

const nobody: ReadonlyMap<string, ReadonlySet<string>> = new Map()

function frozenRound(ground: ComparisonGround, roundId: string): { openedAt: Date; rules: Rules } {
  const round = ground.rounds.find(({ id }) => id === roundId)
  if (!round?.openedAt || !round.rules) throw new Error(`round ${roundId} was released without having been opened`)
  return { openedAt: round.openedAt, rules: round.rules }
}

/** The later round's rules judge the pair; lineage counts from one opening to the next, when charts are frozen. */
export function optionsFor(ground: ComparisonGround, from: RoundFigures, to: RoundFigures): ComparisonOptions {
  const [before, after] = [frozenRound(ground, from.roundId), frozenRound(ground, to.roundId)]
  const { trend, disclosure } = after.rules
  return {
    lineage: ground.lineage.filter(({ at }) => at > before.openedAt && at <= after.openedAt),
    coverageMin: trend.coverageMin,
    mMin: trend.mMin,
    trend,
    k: disclosure.k,
    countChanged: countChangedPeople(ground.asked.get(from.roundId) ?? nobody, ground.asked.get(to.roundId) ?? nobody),
  }
}

/** Compares released documents, given in the order of their rounds. */
export function compareReleased(ground: ComparisonGround, bodies: readonly CompanyBody[]): ManyRounds {
  const last = ground.rounds.at(-1)
  return compareMany(bodies.map(readFigures), {
    optionsFor: (from, to) => optionsFor(ground, from, to),
    thresholdBreaks: last?.rules?.trend.breaks.includes('threshold') ?? true,
  })
}
