import { ask, type Caller, type Outcome } from '../core/api.ts'
import type { Cipher } from '../core/seal.ts'
import { readDraft, type Draft } from './draft.ts'
import { questionnaireQuery, type Questionnaire, type SealedDraft } from './wire.ts'

interface Reply {
  questionnaire: Questionnaire
  draft: SealedDraft | null
}

export interface Asked {
  questionnaire: Questionnaire
  /** What was answered on this or another device, as far as it was kept. */
  kept: { revision: number; draft: Draft | null }
}

/** A questionnaire that is on its way, and in which language. */
export interface EarlyQuestionnaire {
  locale: Caller['locale']
  reply: Promise<Outcome<Reply>>
}

export const askQuestionnaire = (caller: Caller): EarlyQuestionnaire => ({
  locale: caller.locale,
  reply: ask<Reply>(questionnaireQuery, {}, caller),
})

async function openKept(sealed: SealedDraft | null, cipher: Cipher | null): Promise<Asked['kept']> {
  const text = sealed && cipher ? await cipher.open(sealed.body) : null
  return { revision: sealed?.revision ?? 0, draft: text === null ? null : readDraft(text) }
}

/** The questionnaire with the draft opened. */
export async function readQuestionnaire({ reply }: EarlyQuestionnaire, cipher: Cipher | null): Promise<Outcome<Asked>> {
  const outcome = await reply
  if (outcome.kind !== 'data') return outcome
  const { questionnaire, draft } = outcome.data
  return { kind: 'data', data: { questionnaire, kept: await openKept(draft, cipher) } }
}

/** What has come already, or comes in a moment. */
export interface FirstAnswer {
  locale: Caller['locale']
  answer: Outcome<Asked>
}

const MOMENT_MS = 1000

/** Null when it takes longer: then the page says that it is on its way, and asks for itself. */
export function readEarly(early: EarlyQuestionnaire, cipher: Cipher | null): Promise<FirstAnswer | null> {
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), MOMENT_MS))
  const read = readQuestionnaire(early, cipher).then((answer) => ({ locale: early.locale, answer }))
  return Promise.race([read, tooLong])
}
