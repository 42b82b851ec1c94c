/**
 * Letters by SMTP. Without SMTP_URL nothing is sent and nothing is kept: a letter holds a personal link, and an outbox
 * that somebody can read would be a list of them.
 */
import { createTransport } from 'nodemailer'
import { say, words, type Message } from '../../schema/core/say.ts'
import type { Env } from './env.ts'
import { insist } from './refusal.ts'

export interface Letter {
  /** One address: one letter per person. */
  to: string
  subject: string
  text: string
  html: string
}

export interface Mailer {
  /** Resolves when the server has taken the letter. Throws a `Refusal` without SMTP, else `LetterNotTaken`. */
  send(letter: Letter): Promise<void>
}

type MailEnv = Pick<Env, 'smtpUrl' | 'mailFrom'>

const w = words('mail', {
  noServer: {
    ru: 'Почтовый сервер не настроен (переменная SMTP_URL), письма не отправляются. Настройте его или выгрузите личные ссылки для рассылки.',
    en: 'No mail server is set (variable SMTP_URL), so no letters are sent. Set one, or download the personal links for a mail merge.',
  },
})

/** Null when letters can be sent, else the reason: for the field beside a greyed-out button. */
export const whyNotMail = (env: Pick<Env, 'smtpUrl'>): Message | null => (env.smtpUrl ? null : say(w.noServer))

/** A letter that was not taken. The server's own words may quote the address or the letter: only its codes are kept. */
export class LetterNotTaken extends Error {
  override readonly name = 'LetterNotTaken'
  /** nodemailer's code, such as ECONNECTION or EENVELOPE. */
  readonly code: string
  /** The server's answer: from 500 on it refuses this letter for good. Null when it was not reached. */
  readonly responseCode: number | null

  constructor(error: unknown) {
    const read = (name: string): unknown =>
      typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
    const [code, answer] = [String(read('code') ?? '-'), Number(read('responseCode')) || null]
    super(`The mail server didn't take a letter (${code}, answer ${answer ?? 'none'}).`)
    this.code = code
    this.responseCode = answer
  }
}

/** A mailer for the configuration. Connections are opened per letter and closed after it: nothing has to be ended. */
export function createMailer(env: MailEnv): Mailer {
  const transport = env.smtpUrl
    ? createTransport(env.smtpUrl, {
        from: env.mailFrom,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    : null
  return {
    async send({ to, subject, text, html }) {
      insist(whyNotMail(env))
      await transport?.sendMail({ to: { name: '', address: to }, subject, text, html }).catch((error: unknown) => {
        throw new LetterNotTaken(error)
      })
    },
  }
}
