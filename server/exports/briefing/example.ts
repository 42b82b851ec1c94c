/**
 * The worked example of the briefing: marks that people of three or more made-up client units give to one provider, and
 * what the company's own rules, criteria and weights make of them. The marks are invented here; every other number is
 * computed by the arithmetic of results.
 */
import type { RegulationFacts } from '../../regulations/text/facts.ts'
import { indexCompany, scoreUnit } from '../../results/rules/score.ts'
import { scoreRaterFirst, shareWeights } from '../../results/rules/cell.ts'
import { toHundredForm } from '../../results/rules/rounding.ts'
import type { Cell, Scale, ScoredUnit, ScoringRules, WeightedCriterion } from '../../results/rules/types.ts'

export type ExampleFacts = Pick<RegulationFacts, 'rules' | 'criteria'>

/** One made-up client unit: marks of each of its people, criterion by criterion. */
export interface ExampleClient {
  /** 0, 1, 2, …: «Отдел А», «Отдел Б». */
  readonly place: number
  readonly intensity: number
  /** `marks[criterion][person]`. */
  readonly marks: readonly (readonly number[])[]
}

export interface Example {
  readonly regime: 'R1' | 'R2'
  readonly rules: ScoringRules
  readonly clients: readonly ExampleClient[]
  readonly scored: ScoredUnit
  /** The score as a number of 0 to 100. */
  readonly hundred: number
  /** Scores of two more made-up providers, which with this one make an index. */
  readonly others: readonly number[]
  readonly index: number
}

const MOST_CLIENTS = 6
/** How far below the best mark, in fifths of the scale: person by person, then criterion by criterion. */
const moods = [0, 1, 1, 2, 0, 1, 0, 2, 1, 1] as const
const shifts = [0, 1, 0, 1, 2] as const
const otherMoods = [0.8, 0.6] as const

function markAt(depth: number, { min, max }: Scale): number {
  const step = (max - min) / 5
  return Math.max(min, max - Math.round(depth * step))
}

/** Enough people for the cell to be shown: the threshold where they are anonymous, else as many as may speak. */
const peopleOf = ({ rules }: ExampleFacts, regime: 'R1' | 'R2', place: number): number =>
  regime === 'R2' ? rules.disclosure.k + (place % 3) : Math.max(1, rules.regime.maxRepresentatives - (place % 2))

function inventClient(facts: ExampleFacts, regime: 'R1' | 'R2', place: number): ExampleClient {
  const people = peopleOf(facts, regime, place)
  const marks = facts.criteria.map((_, criterion) =>
    Array.from({ length: people }, (_, person) => {
      const mood = moods[(person + place * 3 + criterion) % moods.length] ?? 0
      return markAt(mood + (shifts[(criterion + place) % shifts.length] ?? 0), facts.rules.scale)
    }),
  )
  return { place, intensity: 20 - place * 5 > 0 ? 20 - place * 5 : 5, marks }
}

const criterionIds = ({ criteria }: ExampleFacts): WeightedCriterion[] =>
  criteria.map(({ weight }, at) => ({ id: String(at), weight }))

function cellOf(facts: ExampleFacts, regime: 'R1' | 'R2', { place, intensity, marks }: ExampleClient): Cell {
  const { min, max } = facts.rules.scale
  const people = marks[0]?.length ?? 0
  const ballots = Array.from({ length: people }, (_, person) => marks.map((row) => row[person] ?? null))
  const isRaterFirst = regime === 'R1' && facts.rules.scoring.insideLink === 'raterFirst'
  return {
    ...{ id: String(place), providerId: 'provider', regime, clientUnitIds: [`client ${place}`], intensity },
    respondents: people,
    raterFirstScore: isRaterFirst ? scoreRaterFirst(ballots, shareWeights(criterionIds(facts))) : null,
    criteria: marks.map((row, at) => ({
      criterionId: String(at),
      counts: Array.from({ length: max - min + 1 }, (_, point) => row.filter((mark) => mark === min + point).length),
    })),
  }
}

/** The whole example under these rules. Pure: the same rules, criteria and weights give the same example. */
export function workExample(facts: ExampleFacts): Example {
  const { rules } = facts
  const regime = rules.regime.default
  const scoring: ScoringRules = { ...rules.scoring, scale: rules.scale, k: rules.disclosure.k }
  const count = Math.min(MOST_CLIENTS, Math.max(3, scoring.minLinks))
  const clients = Array.from({ length: count }, (_, place) => inventClient(facts, regime, place))
  const cells = clients.map((client) => cellOf(facts, regime, client))
  // Where more clients are needed than the example has room for, it shows how a score is made, not whether it is valid.
  const within = { ...scoring, minLinks: Math.min(scoring.minLinks, count) }
  const scored = scoreUnit('provider', cells, shareWeights(criterionIds(facts)), within)
  const { min, max } = rules.scale
  const others = otherMoods.map((share) => min + (max - min) * share)
  const value = scored.value ?? min
  const index = indexCompany([
    scored,
    ...others.map((one, at) => ({ ...scored, providerId: `other ${at}`, value: one })),
  ])
  return {
    regime,
    rules: within,
    clients,
    scored,
    hundred: toHundredForm(value, min, max),
    others,
    index: index.value ?? value,
  }
}
