import type { LetterKind } from '../../../schema/rounds/terms.ts'
import { command, operation } from '../../core/operation.ts'

export interface PlannedRound {
  title: string
  opensAt: string
  closesAt: string
}

export const proposedRoundsQuery = operation<
  { proposedRounds: { rounds: PlannedRound[]; blockedBecause: string | null } },
  { companyId: string; count: number }
>(/* GraphQL */ `
  query ProposedRounds($companyId: UUID!, $count: Int!) {
    proposedRounds(companyId: $companyId, count: $count) {
      rounds {
        title
        opensAt
        closesAt
      }
      blockedBecause
    }
  }
`)

export const planRoundsCommand = command<
  { planRounds: { id: string; number: number }[] },
  { companyId: string; rounds: PlannedRound[] }
>(/* GraphQL */ `
  mutation PlanRounds($input: PlanRoundsInput!) {
    planRounds(input: $input) {
      id
      number
    }
  }
`)

/** What the company changed since a round was opened. */
export const changesSinceQuery = operation<{ changesSince: { sentence: string }[] }, { roundId: string }>(
  /* GraphQL */ `
    query ChangesSince($roundId: UUID!) {
      changesSince(roundId: $roundId) {
        sentence
      }
    }
  `,
)

export const sendTestLetterCommand = command<
  { sendTestLetter: { id: string } },
  { roundId: string; unitId: string; kind: LetterKind }
>(/* GraphQL */ `
  mutation SendTestLetter($input: SendTestLetterInput!) {
    sendTestLetter(input: $input) {
      id
    }
  }
`)
