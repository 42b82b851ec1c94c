import { command } from '../../core/operation.ts'
import type { Round } from './round.ts'

interface Done {
  id: string
  number: number
}

export interface NewRound {
  companyId: string
  title: string
  opensAt: string | null
  closesAt: string | null
}

export const createRoundCommand = command<{ createRound: Done }, NewRound>(/* GraphQL */ `
  mutation CreateRound($input: CreateRoundInput!) {
    createRound(input: $input) {
      id
      number
    }
  }
`)

export const editRoundCommand = command<
  { editRound: Done },
  { id: string; version: number; title: string; opensAt: string | null; closesAt: string | null }
>(/* GraphQL */ `
  mutation EditRound($input: EditRoundInput!) {
    editRound(input: $input) {
      id
      number
    }
  }
`)

export interface RoundCopy {
  id: string
  title: string | null
  opensAt: string | null
  closesAt: string | null
}

export const copyRoundCommand = command<{ copyRound: Done }, RoundCopy>(/* GraphQL */ `
  mutation CopyRound($input: CopyRoundInput!) {
    copyRound(input: $input) {
      id
      number
    }
  }
`)

export const openRoundCommand = command<{ openRound: Done & { invitations: { pending: number } } }, { id: string }>(
  /* GraphQL */ `
    mutation OpenRound($input: OpenRoundInput!) {
      openRound(input: $input) {
        id
        number
        invitations {
          pending
        }
      }
    }
  `,
)

export const inviteParticipantsCommand = command<
  { inviteParticipants: Done & { invitations: Round['invitations'] } },
  { roundId: string; participantId?: string }
>(/* GraphQL */ `
  mutation InviteParticipants($input: InviteParticipantsInput!) {
    inviteParticipants(input: $input) {
      id
      number
      invitations {
        pending
        sent
        failed
        handedOver
      }
    }
  }
`)

export const remindParticipantsCommand = command<{ remindParticipants: Done }, { roundId: string; key: string }>(
  /* GraphQL */ `
    mutation RemindParticipants($input: RemindParticipantsInput!) {
      remindParticipants(input: $input) {
        id
        number
      }
    }
  `,
)

export const extendRoundCommand = command<
  { extendRound: Done & { closesAt: string } },
  { id: string; closesAt: string | null; reason: string }
>(/* GraphQL */ `
  mutation ExtendRound($input: ExtendRoundInput!) {
    extendRound(input: $input) {
      id
      number
      closesAt
    }
  }
`)

export const closeRoundCommand = command<{ closeRound: Done }, { roundId: string; early: boolean }>(/* GraphQL */ `
  mutation CloseRound($input: CloseRoundInput!) {
    closeRound(input: $input) {
      id
      number
    }
  }
`)

export const scoreRoundCommand = command<{ scoreRound: Done }, { roundId: string }>(/* GraphQL */ `
  mutation ScoreRound($input: ScoreRoundInput!) {
    scoreRound(input: $input) {
      id
      number
    }
  }
`)

export const cancelRoundCommand = command<{ cancelRound: Done }, { id: string; reason: string }>(/* GraphQL */ `
  mutation CancelRound($input: CancelRoundInput!) {
    cancelRound(input: $input) {
      id
      number
    }
  }
`)
