/** A real, dirty org chart walks the whole road: posts, derived units, generated people and links, twenty providers shown. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { importChartInput, importOptions } from '../../schema/org/inputs.ts'
import { units } from '../../schema/org/tables.ts'
import { addEmployee } from '../../server/org/commands/changeEmployees.ts'
import { importChart } from '../../server/org/commands/importChart.ts'
import { storeUpload } from '../../server/org/commands/storeUpload.ts'
import { previewImport } from '../../server/org/queries/uploads.ts'
import { within } from '../../server/core/context.ts'
import { parseInput } from '../../server/core/input.ts'
import { openRound } from '../../server/rounds/commands/open.ts'
import { contextFor, get } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../support/given.ts'
import { givenBallots, givenRelease } from '../support/given/releases.ts'
import { givenRegulation } from '../support/given/regulations.ts'
import { givenNextDraft } from '../support/given/rounds.ts'
import { givenLinks } from '../support/given/services.ts'

// The chart is no part of the project: where it does not lie beside it, there is nothing to walk.
const file = fileURLToPath(new URL('../../../shared/data/orgcharts/cabinet-office-2013-posts.csv', import.meta.url))
const database = useDatabase()
const PROVIDERS = 20
const CLIENTS = 4

describe.skipIf(!existsSync(file))('a chart of 286 posts', () => {
  let admin: UserActor
  let companyId: string

  beforeAll(async () => {
    admin = (await givenFirm(database())).admin
    companyId = await givenCompany(database(), admin)
  })

  it('is imported once its duplicate is left out, and the line of the duplicate is named', async () => {
    const context = contextFor(database(), admin)
    const upload = await storeUpload(context, { companyId, name: 'posts.csv', bytes: readFileSync(file) })
    const preview = async (exclude: number[]) => {
      const seen = await previewImport(context, parseInput(importOptions, { companyId, uploadId: upload.id, exclude }))
      if ('refused' in seen) throw new Error('refused')
      return seen
    }
    const errors = (await preview([])).plan.problems.filter((problem) => problem.severity === 'error')
    expect(errors.map((problem) => problem.line)).toContain(137)
    const { hash } = await preview([137])
    await importChart(
      context,
      parseInput(importChartInput, { companyId, uploadId: upload.id, exclude: [137], planHash: hash }),
    )
  })

  it('is asked, closed and released with twenty providers shown', async () => {
    const context = contextFor(database(), admin)
    const all = await context.read((tx) =>
      tx.db
        .select()
        .from(units)
        .where(within(tx, units, eq(units.companyId, companyId)))
        .orderBy(asc(units.code)),
    )
    expect(all.length).toBeGreaterThan(PROVIDERS)
    const asked = all.slice(0, PROVIDERS)
    for (const [at, unit] of asked.entries())
      for (let n = 0; n < 5; n++) {
        const person = { code: `x${at}-${n}`, name: `Person ${at} ${n}`, email: `p${at}-${n}@example.org` }
        await addEmployee(context, { ...person, unitId: unit.id, locale: 'en', position: null })
      }
    const pairs = asked.flatMap((provider, at) =>
      Array.from(
        { length: CLIENTS },
        (_, step) => [asked[(at + step + 1) % PROVIDERS]?.id ?? '', provider.id] as const,
      ),
    )
    await givenLinks(database(), admin, companyId, pairs)
    await givenRegulation(database(), admin, companyId)
    const roundId = await givenNextDraft(database(), admin, companyId)
    await openRound(context, { id: roundId })
    await givenBallots(database(), admin, roundId, (_actor, index, providers) =>
      providers.map((providerId, at) => ({ providerId, marks: 3 + ((index + at) % 3) })),
    )
    await givenRelease(database(), admin, roundId)
    const { round } = await get(
      database(),
      admin,
      'query ($id: UUID!) { round(id: $id) { results { units { figure { value } } } } }',
      { id: roundId },
    )
    expect(
      round.results.units.filter((unit: { figure: { value: number | null } }) => unit.figure.value !== null),
    ).toHaveLength(PROVIDERS)
  }, 120_000)
})
