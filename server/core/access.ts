/**
 * Who may call what. One row per root field; a root field that is not here fails the build of the schema.
 * On whose record is the scope's matter: consultants and analysts reach their assigned companies, tokens, viewers and
 * links their one company, and what lies outside is NOT_FOUND. What a record's state forbids is said by the room's rules.
 */
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import type { Actor } from './context.ts'
import { Refusal } from './refusal.ts'

export const principals = [
  'nobody',
  'admin',
  'consultant',
  'analyst',
  'portal',
  'analystToken',
  'viewer',
  'link',
  'system',
] as const
export type Principal = (typeof principals)[number]

const anyone: readonly Principal[] = principals
const admin: readonly Principal[] = ['admin', 'system']
const team: readonly Principal[] = ['admin', 'consultant', 'system']
const firm: readonly Principal[] = ['admin', 'consultant', 'analyst', 'system']

export const access: { Query: Record<string, readonly Principal[]>; Mutation: Record<string, readonly Principal[]> } = {
  Query: {
    me: anyone,
    companies: firm,
    company: firm,
  },
  Mutation: {
    signIn: anyone,
    signOut: anyone,
    signOutEverywhere: ['admin', 'consultant', 'analyst'],
    createCompany: admin,
    editCompany: team,
    archiveCompany: admin,
  },
}

export function principalOf(actor: Actor): Principal {
  switch (actor.kind) {
    case 'user':
      return actor.role
    case 'token':
      return actor.tokenKind === 'portal' ? 'portal' : 'analystToken'
    case 'nobody':
    case 'viewer':
    case 'link':
    case 'system':
      return actor.kind
  }
}

/** Refuses an actor who may not call the field. Called at the door of every root field and first in every command. */
export function permit(actor: Actor, kind: 'Query' | 'Mutation', field: string): void {
  const allowed = access[kind][field]
  if (!allowed) throw new Error(`${kind}.${field} is not in the table of access`)
  if (allowed.includes(principalOf(actor))) return
  if (actor.kind === 'nobody') throw new Refusal('UNAUTHENTICATED', say(says.signIn))
  throw new Refusal('FORBIDDEN', say(says.mayNot))
}
