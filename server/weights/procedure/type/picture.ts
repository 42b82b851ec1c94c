import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { WeightSpread } from '../../../../schema/weights/picture.ts'
import {
  consensusLevels,
  iterationVerdicts,
  type ConsensusLevel,
  type IterationVerdict,
} from '../../../../schema/weights/terms.ts'
import { enumOf } from '../../../core/enum.ts'
import { Id, Moment } from '../../../core/scalars.ts'

export const ConsensusLevelEnum = enumOf('ConsensusLevel', 'The word for a figure of consensus.', consensusLevels)
export const IterationVerdictEnum = enumOf(
  'IterationVerdict',
  'What an ended iteration leads to: too few judged, near enough, standing still, camps, another iteration, none left.',
  iterationVerdicts,
)

@ObjectType({ simpleResolvers: true, description: 'A weight of one criterion as a share of 1.' })
export class CriterionWeight {
  @Field(() => Id, { description: 'Which criterion.' })
  criterionId: string
  @Field(() => Float, { description: 'Share of 1.' })
  weight: number
}

@ObjectType({ simpleResolvers: true, description: 'A weight of one criterion in whole hundredths.' })
export class CriterionShare {
  @Field(() => Id, { description: 'Which criterion.' })
  criterionId: string
  @Field(() => Int, { description: 'Hundredths; all of them add up to 100.' })
  share: number
}

@ObjectType({ simpleResolvers: true, description: 'How the units’ weights of one criterion lie; shares of 1.' })
export class CriterionPicture implements WeightSpread {
  @Field(() => Id, { description: 'Which criterion.' })
  criterionId: string
  @Field(() => Float, {
    nullable: true,
    description: 'The group’s weight: the mean of units, for pairs the principal eigenvector. Null where camps differ.',
  })
  weight: number | null
  @Field(() => Float, { nullable: true, description: 'A check for pairs: row geometric means of the joint matrix.' })
  rowMean: number | null
  @Field(() => Float, { description: 'The least weight given.' })
  min: number
  @Field(() => Float, { description: 'First quartile.' })
  q1: number
  @Field(() => Float, { description: 'Median.' })
  median: number
  @Field(() => Float, { description: 'Third quartile.' })
  q3: number
  @Field(() => Float, { description: 'The greatest weight given.' })
  max: number
  @Field(() => Float, {
    nullable: true,
    description: 'Sample standard deviation; null with fewer than two judgements.',
  })
  sd: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Units that think alike; nobody is told which they are.' })
export class AgreementCamp {
  @Field(() => Int, { description: 'How many units.' })
  units: number
  @Field(() => Float, { description: 'T within the camp.' })
  t: number
  @Field(() => [CriterionWeight], { description: 'The camp’s mean weights.' })
  weights: CriterionWeight[]
}

@ObjectType({ simpleResolvers: true, description: 'The group after an iteration: no unit’s own judgement is in it.' })
export class AgreementPicture {
  @Field(() => Int, { description: 'Units that judged.' })
  judged: number
  @Field(() => Int, { description: 'Units that have a vote.' })
  units: number
  @Field(() => IterationVerdictEnum, { description: 'What it leads to by the rules.' })
  verdict: IterationVerdict
  @Field(() => [CriterionPicture], { description: 'By criterion, in order; empty when nobody judged.' })
  criteria: CriterionPicture[]
  @Field(() => Float, { nullable: true, description: 'T: the share of 100 points to be moved on average; 0 to 1.' })
  t: number | null
  @Field(() => Float, { nullable: true, description: 'Kendall’s W corrected for ties; null when everybody ties all.' })
  w: number | null
  @Field(() => Float, {
    nullable: true,
    description: 'Permutation p of W: 10 000 draws, seed: number of the iteration.',
  })
  p: number | null
  @Field(() => Float, { nullable: true, description: 'Chi-square of W: a reference only.' })
  chiSquare: number | null
  @Field(() => Int, { description: 'Its degrees of freedom.' })
  degrees: number
  @Field(() => Float, {
    nullable: true,
    description: 'S of Goepel for any priorities: familiar, but no rule stops by it.',
  })
  similarity: number | null
  @Field(() => Float, {
    nullable: true,
    description: 'S* of Goepel, the AHP consensus; pairs only; no rule stops by it.',
  })
  ahpConsensus: number | null
  @Field(() => ConsensusLevelEnum, { nullable: true, description: 'The word for S*, or for S where there is no S*.' })
  level: ConsensusLevel | null
  @Field(() => Float, { nullable: true, description: 'Consistency ratio of the joint matrix; pairs only.' })
  consistencyRatio: number | null
  @Field(() => [AgreementCamp], { nullable: true, description: 'Where the camps differ: their profiles, no mean.' })
  camps: AgreementCamp[] | null
  @Field(() => Float, {
    nullable: true,
    description: 'Greatest change of a weight since the last iteration, share of 1.',
  })
  change: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One iteration of judging.' })
export class AgreementIteration {
  @Field(() => Int, { description: 'Number, from 1.' })
  number: number
  @Field(() => Moment, { description: 'When it began.' })
  startedAt: Date
  @Field(() => Moment, { description: 'When it ends by itself.' })
  deadline: Date
  @Field(() => Moment, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null
  @Field(() => AgreementPicture, { nullable: true, description: 'The group’s picture; null until it has ended.' })
  picture: AgreementPicture | null
  @Field(() => [String], { description: 'What was argued, without authors and mixed; empty until it has ended.' })
  arguments: string[]
}
