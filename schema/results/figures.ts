/**
 * A round's figures as they may be shown: made once when the round is scored, copied into releases, read by portals,
 * comparisons and exports. Nothing finer than this is ever derived from the cells. Counts of anonymous answers are bands.
 */
import { z } from 'zod'
import { regimes } from '../org/terms.ts'
import { figureReasons, quorumWarnings, responseLevels } from './terms.ts'

const unitName = z.object({ id: z.string(), code: z.string(), name: z.string() })
const band = z.object({ from: z.int(), to: z.int() }).nullable()
const figure = z.object({ value: z.number().nullable(), reason: z.enum(figureReasons).nullable() })

const cellCriterion = figure.extend({
  criterionId: z.string(),
  /** How many answers, as a band; exact for R1 and from 20 on. */
  answers: band,
  /** Weight of the value in the unit's score; null where it is shown and not scored. */
  omega: z.number().nullable(),
  /** Answers per point of the scale, lowest first; null where fewer than ten answered (D6). */
  distribution: z.array(z.int()).nullable(),
})

const cell = figure.extend({
  id: z.string(),
  regime: z.enum(regimes),
  clientUnits: z.array(unitName),
  /** The inner unit whose other units the cell merges, or null. */
  under: unitName.nullable(),
  respondents: band,
  votes: z.number(),
  omega: z.number(),
  coverage: z.number(),
  /** Ratings over ballots cast less "did not interact", 0..1. */
  ratingRate: z.number().nullable(),
  criteria: z.array(cellCriterion),
})

const profileEntry = figure.extend({ criterionId: z.string(), weight: z.number(), clientUnits: z.int() })

const unit = figure.extend({
  unit: unitName,
  parentId: z.string().nullable(),
  /** Score on 0..100, or null. */
  hundred: z.number().nullable(),
  /** Client units that the score stands on, of those that are linked. */
  clientUnits: z.int(),
  clientUnitsLinked: z.int(),
  warnings: z.array(z.enum(quorumWarnings)),
  cells: z.array(cell),
  profile: z.array(profileEntry),
})

const response = z.object({
  unit: unitName,
  regime: z.enum(regimes),
  rate: z.number().nullable(),
  level: z.enum(responseLevels).nullable(),
})

export const roundFigures = z.object({
  round: z.object({
    id: z.string(),
    number: z.int(),
    title: z.string(),
    companyId: z.string(),
    companyName: z.string(),
    closedAt: z.string(),
  }),
  rules: z.object({ versionId: z.string(), number: z.int(), title: z.string(), weightVersion: z.int() }),
  scale: z.object({ min: z.int(), max: z.int() }),
  /** k: the fewest answers that are shown together. */
  threshold: z.int(),
  criteria: z.array(z.object({ id: z.string(), code: z.string(), name: z.string(), weight: z.number() })),
  index: figure.extend({ units: z.int(), coverage: z.number() }),
  units: z.array(unit),
  responses: z.array(response),
  participation: z.object({ rate: z.number(), indicator: z.number(), biasBound: z.number().nullable() }).nullable(),
})

export type RoundFigures = z.infer<typeof roundFigures>
export type UnitFigures = RoundFigures['units'][number]
export type CellFigures = UnitFigures['cells'][number]
export type ResponseFigures = RoundFigures['responses'][number]
export type UnitName = z.infer<typeof unitName>
export type CountBand = z.infer<typeof band>
export type Figure = z.infer<typeof figure>
