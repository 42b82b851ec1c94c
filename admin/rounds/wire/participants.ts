import type { InvitationState, ParticipantRole } from '../../../schema/rounds/terms.ts'
import { command, operation, type Connection } from '../../core/operation.ts'
import type { Round, UnitResponse } from './round.ts'

/** Nothing here tells whether somebody answered: not the state of the link, not its order, not a date. */
export interface Participant {
  id: string
  name: string
  hasEmail: boolean
  unitId: string
  unitName: string
  role: ParticipantRole
  invitation: InvitationState
  failure: string | null
  removedAt: string | null
  removeReason: string | null
  inviteBlockedBecause: string | null
  reissueBlockedBecause: string | null
  removeBlockedBecause: string | null
  replaceBlockedBecause: string | null
}

export interface ParticipantsAsked {
  roundId: string
  filter: { unitId?: string; invitations?: InvitationState[]; hasEmail?: boolean; removed?: boolean }
  first: number
  offset: number
}

type Of = Pick<
  Round,
  'id' | 'companyId' | 'title' | 'state' | 'invitations' | 'inviteBlockedBecause' | 'remindBlockedBecause'
> & {
  response: Pick<UnitResponse, 'unitId' | 'name'>[]
  participantsBlockedBecause: string | null
}

export const participantsQuery = operation<
  { round: Of | null; participants: Connection<Participant> },
  ParticipantsAsked
>(/* GraphQL */ `
  query Participants($roundId: UUID!, $filter: ParticipantFilterInput, $first: Int, $offset: Int) {
    round(id: $roundId) {
      id
      companyId
      title
      state
      response {
        unitId
        name
      }
      invitations {
        pending
        sent
        failed
        handedOver
      }
      participantsBlockedBecause
      inviteBlockedBecause
      remindBlockedBecause
    }
    participants(roundId: $roundId, filter: $filter, first: $first, offset: $offset, orderBy: unit) {
      nodes {
        id
        name
        hasEmail
        unitId
        unitName
        role
        invitation
        failure
        removedAt
        removeReason
        inviteBlockedBecause
        reissueBlockedBecause
        removeBlockedBecause
        replaceBlockedBecause
      }
      totalCount
    }
  }
`)

export const addParticipantCommand = command<
  { addParticipant: { id: string; name: string } },
  { roundId: string; employeeId: string }
>(/* GraphQL */ `
  mutation AddParticipant($input: AddParticipantInput!) {
    addParticipant(input: $input) {
      id
      name
    }
  }
`)

export const replaceRepresentativeCommand = command<
  { replaceRepresentative: { id: string; name: string } },
  { id: string; employeeId: string; reason: string }
>(/* GraphQL */ `
  mutation ReplaceRepresentative($input: ReplaceRepresentativeInput!) {
    replaceRepresentative(input: $input) {
      id
      name
    }
  }
`)

export const reissueLinkCommand = command<{ reissueLink: { id: string } }, { id: string }>(/* GraphQL */ `
  mutation ReissueLink($input: ReissueLinkInput!) {
    reissueLink(input: $input) {
      id
    }
  }
`)

export const removeParticipantCommand = command<{ removeParticipant: { id: string } }, { id: string; reason: string }>(
  /* GraphQL */ `
    mutation RemoveParticipant($input: RemoveParticipantInput!) {
      removeParticipant(input: $input) {
        id
      }
    }
  `,
)
