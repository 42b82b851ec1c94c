/** The Положение as a file: a page to read, a document for Word, a PDF; in the language that is asked for. */
import type { Express, Request, RequestHandler, Response } from 'express'
import { say, tell } from '../../schema/core/say.ts'
import { says } from '../../schema/regulations/says.ts'
import { permit } from '../core/access.ts'
import { admitDocuments, documentInput, sendDocument } from '../core/documents/send.ts'
import { contextOf, type Parts } from '../core/http.ts'
import { parseInput } from '../core/input.ts'
import { readFacts } from './text/read.ts'
import { writeRegulation } from './text/write.ts'

const sendRegulation =
  (parts: Parts): RequestHandler =>
  async (request: Request, response: Response) => {
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', 'GET /regulations/:id/document')
    const { id, format, locale = context.locale } = parseInput(documentInput, { ...request.query, ...request.params })
    const facts = await context.read((tx) => readFacts(tx, id))
    const name = say(says.fileName, { company: facts.company, number: facts.version.number })
    await sendDocument(response, writeRegulation(facts, locale), format, tell(name, locale))
  }

/** GET /regulations/:id/document.(html|docx|pdf)?locale=ru|en */
export function regulationRoutes(app: Express, parts: Parts): void {
  app.get('/regulations/:id/document.:format', admitDocuments, sendRegulation(parts))
}
