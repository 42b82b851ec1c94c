/** How a draft changes: a pure reducer. What the buttons may do is decided here, not in the pages. */
import type { CommentAudience } from '../../schema/ballots/terms.ts'
import {
  answerOf,
  chosenProviders,
  emptyDraft,
  type Draft,
  type DraftAnswer,
  type Mark,
  type Submission,
} from './draft.ts'
import { lastEdit, mergeDrafts } from './merge.ts'
import type { Questionnaire } from './wire.ts'

export type Move =
  | { kind: 'loaded' }
  | { kind: 'go'; step: 'welcome' | 'choose' | 'review' }
  | { kind: 'toggle'; providerId: string }
  | { kind: 'showOthers' }
  | { kind: 'confirmRest'; confirmed: boolean }
  | { kind: 'open'; providerId: string }
  | { kind: 'next' }
  | { kind: 'back' }
  | { kind: 'mark'; providerId: string; criterionId: string; mark: Mark }
  | { kind: 'notInteracted'; providerId: string; notInteracted: boolean }
  | { kind: 'comment'; providerId: string; comment: string }
  | { kind: 'commentFor'; providerId: string; commentFor: CommentAudience }
  | { kind: 'send'; submission: Submission }
  | { kind: 'refused' }
  | { kind: 'merge'; other: Draft }
  | { kind: 'erase' }

/** Moves a draft. While a submission is under way nothing but its end moves it: what was sent must stay as it was. */
export function move(draft: Draft, action: Move, questionnaire: Questionnaire): Draft {
  if (draft.submission && action.kind !== 'refused' && action.kind !== 'loaded') return draft
  switch (action.kind) {
    case 'loaded':
      return fit(draft, questionnaire)
    case 'go':
      return { ...draft, step: action.step }
    case 'toggle':
    case 'showOthers':
    case 'confirmRest':
      return { ...choose(draft, action), choiceEdited: lastEdit(draft) + 1 }
    case 'open':
      return { ...draft, step: 'provider', at: action.providerId }
    case 'next':
      return step(draft, questionnaire, 1)
    case 'back':
      return step(draft, questionnaire, -1)
    case 'send':
      return { ...draft, step: 'sending', submission: action.submission }
    case 'refused':
      return { ...draft, step: 'review', submission: null }
    case 'merge':
      return fit(mergeDrafts(draft, action.other), questionnaire)
    case 'erase':
      // Erased is a change too: another device must not bring the answers back.
      return { ...emptyDraft, choiceEdited: lastEdit(draft) + 1 }
    case 'mark':
    case 'notInteracted':
    case 'comment':
    case 'commentFor':
      return answer(draft, action)
  }
}

type Choosing = Extract<Move, { kind: 'toggle' | 'showOthers' | 'confirmRest' }>

function choose(draft: Draft, action: Choosing): Draft {
  switch (action.kind) {
    case 'toggle':
      return toggle(draft, action.providerId)
    case 'showOthers':
      // The confirmation spoke of a shorter list.
      return { ...draft, showOthers: true, restConfirmed: false }
    case 'confirmRest':
      return { ...draft, restConfirmed: action.confirmed }
  }
}

type Answering = Extract<Move, { kind: 'mark' | 'notInteracted' | 'comment' | 'commentFor' }>

function answer(draft: Draft, action: Answering): Draft {
  const before = answerOf(draft, action.providerId)
  const edited = lastEdit(draft) + 1
  return { ...draft, answers: { ...draft.answers, [action.providerId]: { ...changed(before, action), edited } } }
}

function changed(before: DraftAnswer, action: Answering): DraftAnswer {
  switch (action.kind) {
    case 'mark':
      return { ...before, notInteracted: false, marks: { ...before.marks, [action.criterionId]: action.mark } }
    case 'notInteracted':
      // Marks stay where they are: whoever touched this by mistake gets them back.
      return { ...before, notInteracted: action.notInteracted }
    case 'comment':
      return { ...before, comment: action.comment }
    case 'commentFor':
      return { ...before, commentFor: action.commentFor }
  }
}

function toggle(draft: Draft, providerId: string): Draft {
  const has = draft.chosen.includes(providerId)
  const chosen = has ? draft.chosen.filter((id) => id !== providerId) : [...draft.chosen, providerId]
  return { ...draft, chosen }
}

/** One forward or back along: the choice, each chosen provider, the review. */
function step(draft: Draft, questionnaire: Questionnaire, by: 1 | -1): Draft {
  const ids = chosenProviders(questionnaire, draft).map(({ unitId }) => unitId)
  const stops = ['welcome', 'choose', ...ids, 'review'] as const
  const here = draft.step === 'provider' ? (draft.at ?? 'choose') : draft.step
  const there = stops[Math.max(0, stops.indexOf(here) + by)] ?? 'review'
  return there === 'welcome' || there === 'choose' || there === 'review'
    ? { ...draft, step: there }
    : { ...draft, step: 'provider', at: there }
}

/** A kept draft may speak of providers and criteria that the round no longer asks about, as after a change of unit. */
function fit(draft: Draft, { providers, criteria, scaleMin, scaleMax }: Questionnaire): Draft {
  const known = new Set(providers.map(({ unitId }) => unitId))
  const asked = new Set(criteria.map(({ criterionId }) => criterionId))
  const isMark = (mark: Mark) => mark === 'cannotJudge' || (mark >= scaleMin && mark <= scaleMax)
  const answers = Object.entries(draft.answers).flatMap(([id, one]) => {
    const marks = Object.entries(one.marks).filter(([criterionId, mark]) => asked.has(criterionId) && isMark(mark))
    return known.has(id) ? [[id, { ...one, marks: Object.fromEntries(marks) }] as const] : []
  })
  const chosen = draft.chosen.filter((id) => known.has(id))
  const isLost = draft.step === 'provider' && !chosen.includes(draft.at ?? '')
  return { ...draft, chosen, answers: Object.fromEntries(answers), ...(isLost && { step: 'choose' as const }) }
}
