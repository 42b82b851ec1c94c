/** What the text of a version is made from: the version itself and what it names. */
import { createHash } from 'node:crypto'
import type { CriterionRow } from '../../../schema/criteria/tables.ts'
import { listRules, type Rules } from '../../../schema/regulations/rules.ts'
import type { RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import type { WeightVersionRow } from '../../../schema/weights/tables.ts'

export interface WeighedCriterion extends Pick<CriterionRow, 'name' | 'question' | 'points'> {
  /** Of 100. */
  readonly weight: number
}

/** A line of the acquaintance sheet: who, and when they signed. */
export interface SheetLine {
  readonly name: string
  readonly unit: string
  /** YYYY-MM-DD where the company is; null where the signature is still to come. */
  readonly signedOn: string | null
}

export interface RegulationFacts {
  readonly company: string
  readonly version: Pick<RegulationVersionRow, 'number' | 'title' | 'state' | 'approvedBy' | 'inForceFrom' | 'text'>
  readonly rules: Rules
  readonly weights: Pick<WeightVersionRow, 'number' | 'agreedBy'>
  /** In the order of the set. */
  readonly criteria: readonly WeighedCriterion[]
  /** Confirmed links of the chart: as it is now for a draft, else as it was when the version went to approval. */
  readonly links: number
  /** Who has signed, by name; without them the sheet has empty lines for ink. */
  readonly sheet?: readonly SheetLine[]
}

/** Twelve characters that are the same for the same rules and weights, whoever computes them: SHA-256 over their JSON. */
export function hashRules({ rules, criteria }: Pick<RegulationFacts, 'rules' | 'criteria'>): string {
  const weights = criteria.map(({ name, weight }) => [name, weight])
  const text = JSON.stringify([[...listRules(rules)], weights])
  return createHash('sha256').update(text).digest('hex').slice(0, 12).toUpperCase()
}
