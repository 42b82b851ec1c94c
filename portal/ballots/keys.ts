/** Answering by keyboard: a digit marks, Enter goes on. They act inside the form alone, never on what is being typed. */
import type { KeyboardEvent } from 'react'
import type { DraftAnswer } from './draft.ts'
import type { Gap } from './gaps.ts'
import type { Questionnaire } from './wire.ts'

/** The criterion after this one, `comment` after the last: where the focus goes when a digit has marked it. */
export type FocusGoal = string | 'next'

interface MarkKeys {
  questionnaire: Questionnaire
  answer: DraftAnswer
  onMark: (criterionId: string, mark: number, next: FocusGoal) => void
  onNotInteracted: () => void
}

const isTyping = (target: Element) => target instanceof HTMLTextAreaElement
const isPressable = (target: Element) => target instanceof HTMLButtonElement

export function useMarkKeys({ questionnaire, answer, onMark, onNotInteracted }: MarkKeys) {
  const { criteria, scaleMin, scaleMax } = questionnaire
  const markByDigit = (target: Element, mark: number) => {
    const ids = criteria.map(({ criterionId }) => criterionId)
    const focused = target.closest('[data-criterion]')?.getAttribute('data-criterion')
    const id = focused ?? ids.find((one) => answer.marks[one] === undefined)
    if (id) onMark(id, mark, ids[ids.indexOf(id) + 1] ?? 'next')
  }
  return (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, key, ctrlKey, altKey, metaKey, currentTarget } = event
    if (!(target instanceof Element) || isTyping(target) || ctrlKey || altKey || metaKey) return
    if (key === 'Enter' && !isPressable(target)) {
      event.preventDefault()
      currentTarget.requestSubmit()
    }
    if (!/^[0-9]$/.test(key)) return
    const mark = Number(key)
    if (mark === 0 && scaleMin > 0) onNotInteracted()
    else if (!answer.notInteracted && mark >= scaleMin && mark <= scaleMax) markByDigit(target, mark)
  }
}

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

function show(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'center', behavior: isStill() ? 'auto' : 'smooth' })
}

/** Brings the focus to a criterion's rows, or to the button that goes on. */
export function focusCriterion(form: HTMLFormElement | null, goal: FocusGoal): void {
  if (goal === 'next') return show(form?.querySelector<HTMLElement>('button[type=submit]'))
  const field = form?.querySelector(`[data-criterion="${CSS.escape(goal)}"]`)
  show(field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input'))
}

/** Brings the focus to the first thing that is missing. */
export function focusGap(
  form: HTMLFormElement | null,
  gaps: readonly Gap[],
  answer: DraftAnswer,
  { criteria }: Questionnaire,
): void {
  if (gaps[0]?.kind === 'reason') return show(form?.querySelector<HTMLElement>('textarea'))
  const open = criteria.find(({ criterionId }) => answer.marks[criterionId] === undefined) ?? criteria[0]
  if (open) focusCriterion(form, open.criterionId)
}
