/** Who is asking: a session's cookie, a token, a viewer or a personal link. What is not recognised is nobody. */
import { sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Locale } from '../../schema/core/say.ts'
import { apiTokens, sessions } from '../../schema/people/tables.ts'
import type { LinkPurpose, TokenKind, UserRole } from '../../schema/people/terms.ts'
import { eq } from 'drizzle-orm'
import { createContext, withinFirm, type Actor, type Context, type Tx } from './context.ts'
import type { Database } from './db/connect.ts'
import type { Env } from './env.ts'
import { isLinkSecret, parseLink } from './links.ts'
import { hashSecret } from './secrets.ts'

export interface Known {
  actor: Actor
  /** The language that the person chose, when there is a person. */
  locale: Locale | null
}

const nobody: Known = { actor: { kind: 'nobody' }, locale: null }
const SEEN_EVERY_MS = 5 * 60_000

async function findSession(
  tx: Tx,
  secret: string,
): Promise<(Known & { seenLongAgo: boolean; sessionId: string }) | null> {
  const [row] = await tx.db.execute<{
    id: string
    firm_id: string
    user_id: string
    role: UserRole
    locale: Locale
    companies: string[]
    seen_at: string
  }>(sql`select * from find_session(${hashSecret(secret)})`)
  if (!row) return null
  const companies = row.role === 'admin' ? '*' : row.companies
  const actor: Actor = {
    kind: 'user',
    id: row.user_id,
    firmId: row.firm_id,
    role: row.role,
    companies,
    sessionId: row.id,
  }
  const seenLongAgo = tx.now.getTime() - new Date(row.seen_at).getTime() > SEEN_EVERY_MS
  return { actor, locale: row.locale, seenLongAgo, sessionId: row.id }
}

async function findToken(tx: Tx, secret: string): Promise<(Known & { usedToday: boolean }) | null> {
  const [row] = await tx.db.execute<{
    id: string
    firm_id: string
    company_id: string
    kind: TokenKind
    used_today: boolean
  }>(
    sql`select id, firm_id, company_id, kind, coalesce(last_used_on = app_now()::date, false) as used_today from find_api_token(${hashSecret(secret)})`,
  )
  if (!row) return null
  const actor: Actor = {
    kind: 'token',
    id: row.id,
    firmId: row.firm_id,
    companyId: row.company_id,
    tokenKind: row.kind,
  }
  return { actor, locale: null, usedToday: row.used_today }
}

async function findViewer(tx: Tx, secret: string): Promise<Known | null> {
  const [row] = await tx.db.execute<{
    id: string
    firm_id: string
    company_id: string
    employee_id: string
    locale: Locale
  }>(sql`select * from find_viewer(${hashSecret(secret)})`)
  if (!row) return null
  const actor: Actor = {
    kind: 'viewer',
    id: row.id,
    firmId: row.firm_id,
    companyId: row.company_id,
    employeeId: row.employee_id,
  }
  return { actor, locale: row.locale }
}

async function findLink(tx: Tx, env: Env, token: string): Promise<Known | null> {
  const link = parseLink(token)
  if (!link) return null
  const [row] = await tx.db.execute<{
    id: string
    firm_id: string
    company_id: string
    round_id: string
    unit_id: string
    epoch: number
    locale: Locale
  }>(sql`select * from find_participant(${link.id})`)
  if (!row || !isLinkSecret(env.linkKey, row.id, row.epoch, link.secret)) return null
  const actor: Actor = {
    kind: 'link',
    id: row.id,
    firmId: row.firm_id,
    companyId: row.company_id,
    roundId: row.round_id,
    unitId: row.unit_id,
    secret: link.secret,
  }
  return { actor, locale: row.locale }
}

async function findPersonalLink(tx: Tx, env: Env, token: string): Promise<Known | null> {
  const link = parseLink(token, 'icp')
  if (!link) return null
  const [row] = await tx.db.execute<{
    id: string
    firm_id: string
    company_id: string
    employee_id: string
    purpose: LinkPurpose
    subject_id: string
    epoch: number
    locale: Locale
  }>(sql`select * from find_personal_link(${link.id})`)
  if (!row || !isLinkSecret(env.linkKey, row.id, row.epoch, link.secret, 'icp')) return null
  const actor: Actor = {
    kind: 'person',
    id: row.id,
    firmId: row.firm_id,
    companyId: row.company_id,
    employeeId: row.employee_id,
    purpose: row.purpose,
    subjectId: row.subject_id,
  }
  return { actor, locale: row.locale }
}

export interface Asking {
  database: Database
  env: Env
  log: Logger
  requestId: string
}

const as = (asking: Asking, actor: Actor): Context => createContext({ ...asking, actor, locale: 'ru', address: '' })

/** `bearer` is what stands in the Authorization header, `cookie` the secret of a session or a viewer. A bearer goes first. */
export async function authenticate(asking: Asking, bearer: string | null, cookie: string | null): Promise<Known> {
  if (!bearer && !cookie) return nobody
  const stranger = as(asking, nobody.actor)
  // Whoever came by a letter has a viewer of their own in a cookie.
  if (!bearer && cookie?.startsWith('icv_')) return (await stranger.read((tx) => findViewer(tx, cookie))) ?? nobody
  if (bearer?.startsWith('icl_')) return (await stranger.read((tx) => findLink(tx, asking.env, bearer))) ?? nobody
  if (bearer?.startsWith('icp_'))
    return (await stranger.read((tx) => findPersonalLink(tx, asking.env, bearer))) ?? nobody
  if (bearer?.startsWith('icv_')) return (await stranger.read((tx) => findViewer(tx, bearer))) ?? nobody
  if (bearer) {
    const known = await stranger.read((tx) => findToken(tx, bearer))
    if (known && !known.usedToday) await as(asking, known.actor).write((tx) => touchToken(tx, known.actor))
    return known ?? nobody
  }
  const known = await stranger.read((tx) => findSession(tx, cookie ?? ''))
  if (known?.seenLongAgo) {
    await as(asking, known.actor).write((tx) =>
      tx.db
        .update(sessions)
        .set({ seenAt: tx.now })
        .where(withinFirm(tx, sessions, eq(sessions.id, known.sessionId))),
    )
  }
  return known ?? nobody
}

/** Kept as a day: a token's last use says that it lives, not when somebody worked. */
async function touchToken(tx: Tx, actor: Actor): Promise<void> {
  if (actor.kind !== 'token') return
  const day = tx.now.toISOString().slice(0, 10)
  await tx.db
    .update(apiTokens)
    .set({ lastUsedOn: day })
    .where(withinFirm(tx, apiTokens, eq(apiTokens.id, actor.id)))
}
