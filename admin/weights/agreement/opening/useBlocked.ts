import { useTell } from '../../../core/useTell.ts'
import { openingSays as says } from '../says/opening.ts'
import { listBadNumbers, listSpeechless, type AgreementForm } from './form.ts'

/** What the form itself still misses; everything else the server judges. */
export function useBlocked(form: AgreementForm): string | null {
  const t = useTell()
  const speechless = listSpeechless(form)
  if (speechless.length) return t(says.needSpeakers, { units: speechless.map(({ unitName }) => unitName).join(', ') })
  return listBadNumbers(form).length ? t(says.badNumber) : null
}
