/** The file of personal links, which is no answer of GraphQL: no cache, no log and no history may hold it. */
import type { Express, Request, Response } from 'express'
import { say } from '../../schema/core/say.ts'
import { downloadLinksInput } from '../../schema/rounds/inputs.ts'
import { says } from '../../schema/rounds/says.ts'
import { permit } from '../core/access.ts'
import { contextOf, type Parts } from '../core/http.ts'
import { parseInput } from '../core/input.ts'
import { badInput } from '../core/refusal.ts'
import { downloadLinks } from './commands/letters.ts'

/** A page of another site can't set a header of its own without asking first, so it can't make a browser download this. */
const insistOnHeader = (request: Request): void => {
  if (!request.get('x-requested-with')) throw badInput('x-requested-with', say(says.needsHeader))
}

/** POST /rounds/:id/links.csv: it changes invitations and writes the journal, so there is no GET. */
export function serveLinks(app: Express, parts: Parts): void {
  app.post('/rounds/:id/links.csv', async (request: Request<{ id: string }>, response: Response) => {
    response.setHeader('cache-control', 'no-store')
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', 'POST /rounds/:id/links.csv')
    insistOnHeader(request)
    const file = await downloadLinks(context, parseInput(downloadLinksInput, { roundId: request.params.id }))
    response.attachment(file.name).type('text/csv; charset=utf-8').send(file.csv)
  })
}
