/** The Положение as a file: a page to read, a document for Word, a PDF; and its acquaintance sheet as a table. */
import type { Express, Request, RequestHandler, Response } from 'express'
import { say, tell } from '../../schema/core/say.ts'
import { says } from '../../schema/regulations/says.ts'
import { needCompany } from '../companies/queries.ts'
import { dayAt } from '../companies/rules.ts'
import { permit } from '../core/access.ts'
import type { Actor, Tx } from '../core/context.ts'
import { admitDocuments, cleanName, documentInput, sendDocument } from '../core/documents/send.ts'
import { contextOf, type Parts } from '../core/http.ts'
import { parseInput } from '../core/input.ts'
import { Refusal } from '../core/refusal.ts'
import { needRegulationVersion } from './queries.ts'
import { readSheet } from './queries/acquaintance.ts'
import { renderSheet } from './render.ts'
import { readFacts, type ReadFacts } from './text/read.ts'
import { writeRegulation } from './text/write.ts'

/** The facts with those who have signed, each with the day where the company is. */
async function readSigned(tx: Tx, id: string): Promise<ReadFacts> {
  const facts = await readFacts(tx, id)
  const company = await needCompany(tx, facts.companyId)
  const people = await readSheet(tx, facts.version)
  const sheet = people.flatMap(({ name, unitName: unit, signedAt }) =>
    signedAt ? [{ name, unit, signedOn: dayAt(company, signedAt) }] : [],
  )
  return { ...facts, sheet }
}

/** People of the company read what is or was in force, without the list of who has signed it. What never was is not there for them. */
async function readFor(actor: Actor, tx: Tx, id: string): Promise<ReadFacts> {
  if (actor.kind !== 'viewer') return readSigned(tx, id)
  const facts = await readFacts(tx, id)
  if (facts.version.inForceFrom === null) throw new Refusal('NOT_FOUND', say(says.notFound))
  return facts
}

const sendRegulation =
  (parts: Parts): RequestHandler =>
  async (request: Request, response: Response) => {
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', 'GET /regulations/:id/document')
    const { id, format, locale = context.locale } = parseInput(documentInput, { ...request.query, ...request.params })
    const facts = await context.read((tx) => readFor(context.actor, tx, id))
    const name = say(says.fileName, { company: facts.company, number: facts.version.number })
    await sendDocument(response, writeRegulation(facts, locale), format, tell(name, locale))
  }

const sendSheet =
  (parts: Parts): RequestHandler =>
  async (request: Request, response: Response) => {
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', 'GET /regulations/:id/acquaintance.csv')
    const input = { ...request.query, ...request.params, format: 'html' }
    const { id, locale = context.locale } = parseInput(documentInput, input)
    const { company, version, people } = await context.read(async (tx) => {
      const version = await needRegulationVersion(tx, id)
      const company = await needCompany(tx, version.companyId)
      return { version, company, people: await readSheet(tx, version) }
    })
    const name = tell(say(says.sheetFileName, { company: company.name, number: version.number }), locale)
    response.setHeader('cache-control', 'no-store')
    response.attachment(`${cleanName(name)}.csv`).type('text/csv; charset=utf-8')
    response.send(renderSheet(people, locale, company.timeZone))
  }

/** GET /regulations/:id/document.(html|docx|pdf)?locale=ru|en and GET /regulations/:id/acquaintance.csv?locale=ru|en */
export function regulationRoutes(app: Express, parts: Parts): void {
  app.get('/regulations/:id/document.:format', admitDocuments, sendRegulation(parts))
  app.get('/regulations/:id/acquaintance.csv', sendSheet(parts))
}
