/** The protocol of an agreement as a file, in the language that is asked for. */
import type { Express, Request, RequestHandler, Response } from 'express'
import { say, tell } from '../../../schema/core/say.ts'
import { outcomeSays } from '../../../schema/weights/says/outcome.ts'
import { says } from '../../../schema/weights/says/agreements.ts'
import { permit } from '../../core/access.ts'
import { admitDocuments, documentInput, sendDocument } from '../../core/documents/send.ts'
import { contextOf, type Parts } from '../../core/http.ts'
import { parseInput } from '../../core/input.ts'
import { found } from '../../core/refusal.ts'
import { subjectOf } from './commands/answers.ts'
import { printProtocol } from './protocol/write.ts'
import { listProtocols } from './queries.ts'

const sendProtocol =
  (parts: Parts): RequestHandler =>
  async (request: Request, response: Response) => {
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', 'GET /agreements/:id/protocol')
    const { id, format, locale = context.locale } = parseInput(documentInput, { ...request.query, ...request.params })
    const isOwn = context.actor.kind !== 'person' || subjectOf(context.actor) === id
    const [row] = isOwn ? await context.read((tx) => listProtocols(tx, [id])) : []
    const { body, hash } = found(row, say(says['agreement.notFound']))
    const name = say(outcomeSays['protocol.fileName'], { company: body.company, number: body.number })
    await sendDocument(response, printProtocol(body, hash, locale), format, tell(name, locale))
  }

/** GET /agreements/:id/protocol.(html|docx|pdf)?locale=ru|en */
export function agreementRoutes(app: Express, parts: Parts): void {
  app.get('/agreements/:id/protocol.:format', admitDocuments, sendProtocol(parts))
}
