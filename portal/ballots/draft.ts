/** The answers while they are being given: what is kept of them in the tab, and how it is read back. */
import { commentAudiences, type CommentAudience } from '../../schema/ballots/terms.ts'
import type { AnswerInput, Questionnaire } from './wire.ts'

/** `cannotJudge` is an answer too: it leaves the criterion out on purpose, while a missing one may have been overlooked. */
export type Mark = number | 'cannotJudge'

export interface DraftAnswer {
  notInteracted: boolean
  marks: Readonly<Record<string, Mark>>
  comment: string
  commentFor: CommentAudience
  /** The turn of its last change, counted over all devices; 0 for an answer that was never given. */
  edited: number
}

/** A submission that was begun. Its key and answers stay as they are until the server's answer is known. */
export interface Submission {
  key: string
  answers: AnswerInput[]
}

export type Step = 'welcome' | 'choose' | 'provider' | 'review' | 'sending'

export interface Draft {
  step: Step
  /** Whether the providers that are not asked by default were called up. */
  showOthers: boolean
  /** Providers that the respondent worked with. */
  chosen: readonly string[]
  /** The respondent has confirmed: with the rest of the list there was no work. */
  restConfirmed: boolean
  /** The turn of the last change of the choice, as of an answer. */
  choiceEdited: number
  /** The provider on the screen. */
  at: string | null
  answers: Readonly<Record<string, DraftAnswer>>
  submission: Submission | null
}

export const emptyAnswer: DraftAnswer = { notInteracted: false, marks: {}, comment: '', commentFor: 'unit', edited: 0 }

export const emptyDraft: Draft = {
  step: 'welcome',
  showOthers: false,
  chosen: [],
  restConfirmed: false,
  choiceEdited: 0,
  at: null,
  answers: {},
  submission: null,
}

export const answerOf = (draft: Draft, providerId: string): DraftAnswer => draft.answers[providerId] ?? emptyAnswer

/** The providers on the list of «with whom did you work»: those asked, and the others once they were called up. */
export const shownProviders = ({ providers }: Questionnaire, draft: Draft) =>
  providers.filter(({ unitId, asked }) => asked || draft.showOthers || draft.chosen.includes(unitId))

/** The providers to be answered about, in the order of the questionnaire. */
export const chosenProviders = ({ providers }: Questionnaire, draft: Draft) =>
  providers.filter(({ unitId }) => draft.chosen.includes(unitId))

/** The providers that are answered «we did not interact» by the respondent's confirmation. */
export const absentProviders = (questionnaire: Questionnaire, draft: Draft) =>
  draft.restConfirmed ? shownProviders(questionnaire, draft).filter(({ unitId }) => !draft.chosen.includes(unitId)) : []

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const steps: readonly string[] = ['welcome', 'choose', 'provider', 'review', 'sending'] satisfies Step[]

function isAnswer(value: unknown): value is DraftAnswer {
  if (!isRecord(value) || !isRecord(value['marks'])) return false
  const marks = Object.values(value['marks'])
  return (
    marks.every((mark) => mark === 'cannotJudge' || Number.isInteger(mark)) &&
    typeof value['notInteracted'] === 'boolean' &&
    typeof value['comment'] === 'string' &&
    Number.isInteger(value['edited']) &&
    commentAudiences.some((audience) => audience === value['commentFor'])
  )
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    steps.includes(String(value['step'])) &&
    Array.isArray(value['chosen']) &&
    Number.isInteger(value['choiceEdited']) &&
    isRecord(value['answers']) &&
    Object.values(value['answers']).every(isAnswer) &&
    (value['submission'] === null || (isRecord(value['submission']) && Array.isArray(value['submission']['answers'])))
  )
}

/** The draft that the tab has kept, or an empty one when there is none or it can't be read. */
export function readDraft(text: string | null): Draft {
  if (!text) return emptyDraft
  try {
    const value: unknown = JSON.parse(text)
    return isDraft(value) ? { ...emptyDraft, ...value } : emptyDraft
  } catch {
    return emptyDraft
  }
}

/** The draft as the server keeps it, sealed. A submission that was begun is this device's own matter. */
export const writeDraft = (draft: Draft): string =>
  JSON.stringify({ ...draft, step: draft.step === 'sending' ? 'review' : draft.step, submission: null })
