import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sql } from '../../server/core/db/guard.ts'
import { useDatabase } from '../support/db.ts'
import { findGaps, listTenantTables } from './attack/gate.ts'

const database = useDatabase()
let owner: { sql: Sql; end: () => Promise<void> }

beforeAll(async () => {
  owner = await database().openOwner()
})
afterAll(() => owner.end())

class Undo extends Error {}

/** What the gate finds in a database that was broken by a statement; the breach is undone. */
async function gapsAfter(breach: string): Promise<string[]> {
  let gaps: string[] = []
  await owner.sql
    .begin(async (sql) => {
      await sql.unsafe(breach)
      gaps = await findGaps(sql as unknown as Sql)
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  return gaps
}

describe('the catalogue of the database', () => {
  it('has no table, policy, key, grant or function that lets a tenant see another', async () => {
    expect((await listTenantTables(owner.sql)).length).toBeGreaterThan(30)
    expect(await findGaps(owner.sql)).toEqual([])
  })

  it('is noticed when any one policy is gone, or is open on one of its sides', async () => {
    for (const { name } of await listTenantTables(owner.sql)) {
      expect(await gapsAfter(`drop policy tenant on ${name}`), name).toContain(`${name}: no policy for all commands`)
      const open = `${name}: policy tenant lets more through than the scope`
      expect(await gapsAfter(`alter policy tenant on ${name} using (true)`), name).toContain(open)
      expect(await gapsAfter(`alter policy tenant on ${name} with check (true)`), name).toContain(open)
    }
  })

  it.each([
    ['alter table units disable row level security', 'units: row-level security is off'],
    ['alter table units no force row level security', 'units: row-level security is not forced'],
    ['create policy wide on units using (true)', 'units: policy wide lets more through than the scope'],
    ['create table extra (id uuid primary key)', 'extra: neither a tenant’s table nor exempt'],
    ['create unique index on units (code)', 'units(code): the key does not lead with the tenant'],
    ['alter table positions add foreign key (unit_id) references units (id)', 'positions(unit_id): the key does not'],
    ['alter role internal_client_app bypassrls', 'the app role may more than it should'],
    ['grant internal_client_backup to internal_client_app', 'the app role is a member of internal_client_backup'],
    ['alter table units owner to internal_client_app', 'the app role owns units'],
    ['grant update on journal to internal_client_app', 'the app role may update journal'],
    ['grant delete on cells to public', 'the app role may delete cells'],
    ['grant truncate on units to internal_client_app', 'the app role may truncate units'],
    ['grant usage on schema sealed to internal_client_app', 'the app role reaches the sealed store'],
    ['alter function find_user(text) reset search_path', 'find_user: a definer function without its own search_path'],
    ['grant execute on function find_user(text) to public', 'find_user: a definer function that everybody may call'],
    ['alter function current_firm() security definer', 'current_firm: a definer function that is not listed'],
    ['create view peek as select * from units', 'peek: a view that looks past the policies'],
  ])('is noticed after «%s»', async (breach, gap) => {
    expect((await gapsAfter(breach)).map((one) => one.replace("'", '’')).join('\n')).toContain(gap)
  })
})
