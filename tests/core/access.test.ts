import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { tell, say } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { access, principals, type Principal } from '../../server/core/access.ts'
import type { Actor } from '../../server/core/context.ts'
import { resolvers } from '../../server/core/resolvers.ts'
import { buildApi } from '../../server/core/schema.ts'
import { hashPassword } from '../../server/people/sessions/commands/hashPassword.ts'
import { api, ask } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenFirm, givenUser, nobody } from '../support/given.ts'
import { buildCall, listRoots, type Root } from './attack/calls.ts'

vi.setConfig({ testTimeout: 300_000 })

const database = useDatabase()
let actors: Record<Principal, Actor>

beforeAll(async () => {
  const { firmId, admin, system } = await givenFirm(database())
  const at = { firmId, companyId: randomUUID() }
  const link = { roundId: randomUUID(), unitId: randomUUID(), secret: Buffer.alloc(32) }
  actors = {
    nobody,
    admin,
    consultant: await givenUser(database(), firmId, 'consultant'),
    analyst: await givenUser(database(), firmId, 'analyst'),
    portal: { kind: 'token', id: randomUUID(), ...at, tokenKind: 'portal' },
    analystToken: { kind: 'token', id: randomUUID(), ...at, tokenKind: 'analyst' },
    viewer: { kind: 'viewer', id: randomUUID(), ...at, employeeId: randomUUID() },
    link: { kind: 'link', id: randomUUID(), ...at, ...link },
    person: {
      ...{ kind: 'person', id: randomUUID(), ...at, employeeId: randomUUID() },
      ...{ purpose: 'agreeWeights', subjectId: randomUUID() },
    },
    system,
  }
  await database().sql`update users set password_hash = ${await hashPassword('nobody knows this one')}`
})

/** What the door said: its own two sentences, or nothing. What a room says further in is another matter. */
async function askDoor(actor: Actor, root: Root): Promise<'UNAUTHENTICATED' | 'FORBIDDEN' | null> {
  const { source, variables } = buildCall(api(), root, [], () => randomUUID(), { optional: 'none', deep: false })
  const { errors } = await ask(database(), actor, source, variables)
  if (errors.some(({ message }) => message === tell(say(says.signIn), 'ru'))) return 'UNAUTHENTICATED'
  return errors.some(({ message }) => message === tell(say(says.mayNot), 'ru')) ? 'FORBIDDEN' : null
}

describe('the table of access', () => {
  it('is what the door says to everybody at every field, and what the commands behind it say too', async () => {
    const wrong: string[] = []
    for (const root of listRoots(api())) {
      for (const principal of principals) {
        const allowed = access[root.kind][root.name]?.includes(principal)
        const expected = allowed ? null : principal === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
        const said = await askDoor(actors[principal], root).catch((error: unknown) => `BUG ${String(error)}`)
        if (said !== expected) wrong.push(`${root.kind}.${root.name} to ${principal}: ${said}, not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('reads as it was agreed', async () => {
    const lines = (['Query', 'Mutation', 'Rest'] as const).flatMap((kind) => [
      '',
      kind.padEnd(44) + principals.map((one) => one.padEnd(13)).join(''),
      ...Object.entries(access[kind])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([name, who]) =>
            name.padEnd(44) + principals.map((one) => (who.includes(one) ? 'yes' : '.').padEnd(13)).join(''),
        ),
    ])
    const text =
      lines
        .map((line) => line.trimEnd())
        .join('\n')
        .trimStart() + '\n'
    await expect(text).toMatchFileSnapshot('access.matrix.txt')
  })

  it('fails the build when a field is not in it, and when it speaks of a field that is not there', () => {
    for (const { kind, name } of [
      { kind: 'Query', name: 'users' },
      { kind: 'Mutation', name: 'editUser' },
    ] as const) {
      const who = access[kind][name] ?? []
      delete access[kind][name]
      expect(() => buildApi(resolvers)).toThrow(`${kind}.${name} is not in server/core/access.ts`)
      access[kind][name] = who
    }
    access.Query['nothing'] = []
    expect(() => buildApi(resolvers)).toThrow('Query.nothing is in server/core/access.ts but not in the schema')
    delete access.Query['nothing']
    expect(() => buildApi(resolvers)).not.toThrow()
  })

  it('gives links and viewers no command but coming in, going out and the ballot’s own', () => {
    const commandsOf = (principal: Principal) =>
      Object.entries(access.Mutation).flatMap(([name, who]) => (who.includes(principal) ? [name] : []))
    const anybodys = ['enterByLetter', 'requestSignInLetter', 'signIn', 'signOut']
    expect(commandsOf('viewer').sort()).toEqual(anybodys)
    expect(commandsOf('link').sort()).toEqual([...anybodys, 'discardDraft', 'saveDraft', 'submitBallot'].sort())
  })
})
