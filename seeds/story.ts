/** The demo's tale: «Север» has run three rounds and is in its fourth; «Полюс» is just being onboarded. */
import { and, eq, isNull } from 'drizzle-orm'
import { createCompanyInput } from '../schema/companies/inputs.ts'
import { employees } from '../schema/org/tables.ts'
import { createCompany } from '../server/companies/commands.ts'
import { within, type Context } from '../server/core/context.ts'
import { parseInput } from '../server/core/input.ts'
import { setSponsor } from '../server/org/commands/changeEmployees.ts'
import { agreeOnFirst, agreeOnSecond, weightsTale } from './agreed.ts'
import { agreeOnWeights } from './agreeing.ts'
import {
  drawLinks,
  finishRound,
  importUnits,
  letAnswer,
  nameHeads,
  nameRepresentatives,
  openNext,
  setClock,
  type DemoParts,
  type Opinion,
} from './road.ts'
import { poleUnits, severComments, severLevels, severLinks, severUnits } from './world.ts'

const DAY = 86_400_000
/** Days before today on which the rounds of «Север» opened. */
const OPENED = [275, 183, 92, 4] as const
const WINDOW_DAYS = 10
/** The round that the second version of the regulation came before: its place among the rounds, from 0. */
const SECOND_VERSION_BEFORE = 2
const TITLES = ['Первый раунд', 'Второй раунд', 'Третий раунд', 'Четвёртый раунд'] as const

/** A small seeded generator (mulberry32): the same demo everywhere. */
function drawFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const mark = (level: number, draw: () => number): number =>
  Math.min(5, Math.max(1, Math.round(level + (draw() + draw() + draw() - 1.5) * 1.2)))

function opinionsIn(round: number, share: number, codeOf: ReadonlyMap<string, string>) {
  const draw = drawFrom(1000 + round)
  return (_unitId: string, providerIds: readonly string[], n: number): Opinion[] => {
    if (draw() > share) return []
    return providerIds.map((providerId) => {
      const code = codeOf.get(providerId) ?? ''
      const level = severLevels[code]?.[round] ?? 3.5
      if (draw() < 0.06) return { providerId, marks: null }
      const marks = [mark(level, draw), mark(level - 0.15, draw), mark(level + 0.2, draw)]
      const texts = severComments[code] ?? []
      const comment = draw() < 0.12 ? texts[n % Math.max(1, texts.length)] : undefined
      return { providerId, marks, ...(comment && { comment }) }
    })
  }
}

async function nameSponsor(context: Context, unitId: string): Promise<void> {
  const [first] = await context.read((tx) =>
    tx.db
      .select()
      .from(employees)
      .where(within(tx, employees, and(eq(employees.unitId, unitId), isNull(employees.leftAt))))
      .orderBy(employees.code)
      .limit(1),
  )
  if (first) await setSponsor(context, { employeeId: first.id, sponsor: true })
}

/** «Север»: all agreed before the first of three released rounds, the regulation changed once, the fourth round half answered. */
export async function tellSever(parts: DemoParts, context: Context, today: Date): Promise<string> {
  const at = (days: number) => new Date(today.getTime() - days * DAY)
  await setClock(parts, at(OPENED[0] + 75))
  const company = await createCompany(context, parseInput(createCompanyInput, { name: 'Торговый дом «Север»' }))
  const ids = await importUnits(context, company.id, severUnits, 'sever.example.org')
  await nameHeads(context, ids)
  await nameRepresentatives(context, severUnits, ids)
  await nameSponsor(context, ids.get('DIR') ?? '')
  await drawLinks(context, company.id, severLinks, ids)
  const telling = { parts, context, companyId: company.id, at }
  await agreeOnWeights(telling, weightsTale(OPENED[0]))
  await agreeOnFirst(telling, OPENED[0])
  const codeOf = new Map([...ids].map(([code, id]) => [id, code]))
  let previous: string | undefined
  for (const [index, days] of OPENED.entries()) {
    const last = index === OPENED.length - 1
    if (index === SECOND_VERSION_BEFORE) await agreeOnSecond(telling, days)
    await setClock(parts, at(days))
    const round = await openNext(context, company.id, TITLES[index] ?? '', at(days), WINDOW_DAYS, previous)
    await letAnswer(parts, context, round.id, opinionsIn(index, last ? 0.45 : 0.84, codeOf))
    if (!last) {
      await setClock(parts, at(days - WINDOW_DAYS - 1))
      await finishRound(context, round.id)
    }
    previous = round.id
  }
  await setClock(parts, null)
  return company.id
}

/** «Полюс»: its chart has been imported, and that is how far it is. */
export async function tellPole(context: Context): Promise<string> {
  const company = await createCompany(context, parseInput(createCompanyInput, { name: 'Завод «Полюс»' }))
  await nameHeads(context, await importUnits(context, company.id, poleUnits, 'polus.example.org'))
  return company.id
}
