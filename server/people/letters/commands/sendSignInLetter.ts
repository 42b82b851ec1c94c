import type { Context } from '../../../core/context.ts'
import { LetterNotTaken, type Mailer } from '../../../core/mail.ts'
import { findAddressee } from '../queries.ts'
import { renderSignInLetter } from '../render.ts'
import { LETTER_MINUTES, writeLetterSecret } from '../rules.ts'

/**
 * Sends a letter that was asked for; nothing when it is too late, or the address is refused for good. Throws what may
 * pass, for the job to be tried again. The link exists in memory only.
 */
export async function sendSignInLetter(context: Context, mailer: Mailer, letterId: string): Promise<void> {
  const addressee = await context.read((tx) => findAddressee(tx, letterId))
  if (!addressee) return
  const link = `${context.env.publicUrl}/r/results#${writeLetterSecret(context.env.linkKey, letterId)}`
  try {
    await mailer.send(renderSignInLetter({ ...addressee, link, minutes: LETTER_MINUTES }))
  } catch (error) {
    const isRefused = error instanceof LetterNotTaken && error.code !== 'EAUTH' && (error.responseCode ?? 0) >= 500
    if (!isRefused) throw error
  }
}
