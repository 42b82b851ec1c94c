/** Which command does which job. A job whose name is missing here waits in its queue. */
import { closeRound } from '../ballots/commands/closeRound.ts'
import { sendPersonalLetters, type LetterWriters } from '../people/personalLinks/commands/sendPersonalLetters.ts'
import { readMailing } from '../people/personalLinks/rules.ts'
import { sendSignInLetter } from '../people/letters/commands/sendSignInLetter.ts'
import { writeAcquaintanceLetter, writeApprovalLetter } from '../regulations/letters.ts'
import { sendInvitations, sendReminders } from '../rounds/invitations.ts'
import { endIterationOnTime } from '../weights/procedure/commands/iterations.ts'
import { closeProposalOnTime } from '../weights/procedure/commands/proposals.ts'
import { writeAgreementLetter } from '../weights/procedure/letters.ts'
import { linkLetters } from '../services/askings/letters.ts'
import type { Context } from './context.ts'
import type { Handlers, JobData } from './jobs.ts'
import { createMailer } from './mail.ts'
import { Refusal } from './refusal.ts'

/** A refusal says that there is nothing to do (closed already, extended, gone): trying again would say the same. */
async function closeOnTime(context: Context, data: JobData): Promise<void> {
  try {
    await closeRound(context, { roundId: data['roundId'] ?? '', early: false })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

type OnTime = (context: Context, agreementId: string, iteration: number) => Promise<boolean>

/** At a deadline of an agreement on weights; what cannot be done now (archived, a criterion retired) waits for a person. */
const atDeadline =
  (work: OnTime) =>
  async (context: Context, data: JobData): Promise<void> => {
    try {
      await work(context, data['agreementId'] ?? '', Number(data['iteration']))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }

/** What each room writes to those whom it gave a personal link. */
const letterWriters: LetterWriters = {
  agreeWeights: writeAgreementLetter,
  approveRegulation: writeApprovalLetter,
  acknowledgeRegulation: writeAcquaintanceLetter,
  confirmLinks: linkLetters,
}

export const handlers: Handlers = {
  closeRound: closeOnTime,
  endIteration: atDeadline(endIterationOnTime),
  closeProposal: atDeadline(closeProposalOnTime),
  invite: async (context, data) => {
    await sendInvitations(context, createMailer(context.env), data['roundId'] ?? '', data['participantId'] ?? null)
  },
  sendSignInLetter: (context, data) => sendSignInLetter(context, createMailer(context.env), data['letterId'] ?? ''),
  sendPersonalLetters: async (context, data) => {
    const mailing = readMailing(data)
    if (mailing) await sendPersonalLetters(context, createMailer(context.env), mailing, letterWriters)
  },
  remind: async (context, data) => {
    await sendReminders(context, createMailer(context.env), data['roundId'] ?? '', data['occasion'] ?? '')
  },
}
