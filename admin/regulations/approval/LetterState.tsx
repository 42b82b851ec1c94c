import { useTell } from '../../core/useTell.ts'
import { says } from './says.ts'
import type { Letter } from './wire.ts'

/** Where the last letter with a personal link is, in words. */
export function LetterState({ letter }: { letter: Letter | null }) {
  const t = useTell()
  if (!letter) return t(says.noLetter)
  const state = t(says[`deliveries.${letter.delivery}`])
  return letter.failure ? t(says.failed, { state, failure: letter.failure }) : state
}
