/** Close against submit: no ballot slips in after the seals are opened. Proved on a real PostgreSQL; one connection has no races. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { unitResponses } from '../../schema/ballots/tables.ts'
import { closeRound } from '../../server/ballots/commands/closeRound.ts'
import { submitBallot } from '../../server/ballots/commands/submitBallot.ts'
import { Refusal } from '../../server/core/refusal.ts'
import { contextFor } from '../support/api.ts'
import { onPostgres, useDatabase } from '../support/db.ts'
import { givenFirm } from '../support/given.ts'
import { givenLinkActors } from '../support/given/releases.ts'
import { givenNextDraft, givenReadyCompany } from '../support/given/rounds.ts'
import { openRound } from '../../server/rounds/commands/open.ts'
import { eq } from 'drizzle-orm'

const database = useDatabase()
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 12)

// The mutant: `FOR KEY SHARE` in seal_ballot lets ballots be acknowledged that the close has not counted.
it.runIf(onPostgres)(
  'counts every acknowledged ballot exactly once, and acknowledges none after close',
  async () => {
    const { admin } = await givenFirm(database())
    const { companyId, chart } = await givenReadyCompany(database(), admin, undefined)
    const providerId = chart.units.get('IT') ?? ''
    for (let n = 0; n < ROUNDS; n++) {
      const roundId = await givenNextDraft(database(), admin, companyId)
      await openRound(contextFor(database(), admin), { id: roundId })
      const actors = await givenLinkActors(database(), admin, roundId)
      const sent = actors.map(async (actor) => {
        try {
          const answers = [{ providerId, state: 'notInteracted' as const, marks: [], commentFor: 'unit' as const }]
          await submitBallot(contextFor(database(), actor), { key: randomUUID(), answers })
          return true
        } catch (error) {
          if (error instanceof Refusal && error.code === 'WRONG_STATE') return false
          throw error
        }
      })
      const closed = closeRound(contextFor(database(), admin), { roundId, early: true })
      const acknowledged = (await Promise.all(sent)).filter(Boolean).length
      await closed
      const rows = await database().db.select().from(unitResponses).where(eq(unitResponses.roundId, roundId))
      expect(rows.reduce((sum, row) => sum + row.cast, 0)).toBe(acknowledged)
    }
  },
  120_000,
)
