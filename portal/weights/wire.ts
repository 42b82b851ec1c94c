import type { AgreementCriterion } from '../../schema/weights/picture.ts'
import type { WeightRules } from '../../schema/weights/rules.ts'
import type {
  AgreementState,
  IterationVerdict,
  ProposalAnswer,
  ProposalVerdict,
  WeightMethod,
} from '../../schema/weights/terms.ts'

export interface CriterionWeight {
  criterionId: string
  /** Share of 1. */
  weight: number
}

export interface PairSaid {
  criterionId: string
  overCriterionId: string
  times: number
}

export interface OwnJudgement {
  iteration: number
  points: { criterionId: string; share: number }[] | null
  ranks: { criterionId: string; rank: number }[] | null
  pairs: PairSaid[] | null
  argument: string
  weights: CriterionWeight[]
  /** Share of 100 points between it and the group's weights. */
  distance: number | null
}

export interface PictureLine {
  criterionId: string
  weight: number | null
  min: number
  q1: number
  median: number
  q3: number
  max: number
  sd: number | null
}

export interface Camp {
  units: number
  weights: CriterionWeight[]
}

export interface Picture {
  judged: number
  units: number
  verdict: IterationVerdict
  criteria: PictureLine[]
  t: number | null
  w: number | null
  camps: Camp[] | null
}

export interface Iteration {
  number: number
  picture: Picture | null
  arguments: string[]
}

export interface Answer {
  unitName: string
  answer: ProposalAnswer
  criterionId: string | null
  wanted: number | null
  reason: string
}

export interface Proposal {
  id: string
  iteration: number
  note: string
  shares: { criterionId: string; share: number; aboveGroup: number | null }[]
  closesAt: string
  verdict: ProposalVerdict | null
  accepted: number
  objected: number
  silentConsent: number
  silent: number
  answers: Answer[]
}

export interface Protocol {
  by: string
  on: string
  weightVersion: number
  reason: string
  shares: { criterion: string; share: number }[]
  objections: { unit: string; criterion: string; proposed: number; wanted: number; reason: string }[]
}

export interface MyAgreement {
  id: string
  number: number
  companyName: string
  unitName: string
  state: AgreementState
  method: WeightMethod
  rules: Pick<
    WeightRules,
    | 'randomIndex'
    | 'consistencyLimit'
    | 'acceptShare'
    | 'blockingShare'
    | 'quorum'
    | 'silenceIsConsent'
    | 'maxIterations'
  >
  criteria: AgreementCriterion[]
  note: string
  reason: string
  iteration: number
  deadline: string | null
  units: number
  judged: number
  judgement: OwnJudgement | null
  judgements: OwnJudgement[]
  iterations: Iteration[]
  proposal: Proposal | null
  answer: Answer | null
  protocol: Protocol | null
  submitJudgementBlockedBecause: string | null
  answerProposalBlockedBecause: string | null
}

const judgement = `iteration argument distance
      points { criterionId share }
      ranks { criterionId rank }
      pairs { criterionId overCriterionId times }
      weights { criterionId weight }`

const answer = 'unitName answer criterionId wanted reason'

const myAgreement = `
    id number companyName unitName state method note reason iteration deadline units judged
    rules { randomIndex consistencyLimit acceptShare blockingShare quorum silenceIsConsent maxIterations }
    criteria { id code name question }
    judgement { ${judgement} }
    judgements { ${judgement} }
    iterations {
      number arguments
      picture {
        judged units verdict t w
        criteria { criterionId weight min q1 median q3 max sd }
        camps { units weights { criterionId weight } }
      }
    }
    proposal {
      id iteration note closesAt verdict accepted objected silentConsent silent
      shares { criterionId share aboveGroup }
      answers { ${answer} }
    }
    answer { ${answer} }
    protocol {
      by on weightVersion reason
      shares { criterion share }
      objections { unit criterion proposed wanted reason }
    }
    submitJudgementBlockedBecause answerProposalBlockedBecause`

export const myAgreementQuery = `query MyAgreement {
  myAgreement {${myAgreement}
  }
}`

export const submitJudgementMutation = `mutation SubmitJudgement($input: SubmitJudgementInput!) {
  submitJudgement(input: $input) {${myAgreement}
  }
}`

export const answerProposalMutation = `mutation AnswerProposal($input: AnswerProposalInput!) {
  answerProposal(input: $input) {${myAgreement}
  }
}`
