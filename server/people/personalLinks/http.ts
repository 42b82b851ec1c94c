/** The file of personal links, which is no answer of GraphQL: no cache, no log and no history may hold it. */
import type { Express, Request, Response } from 'express'
import { say } from '../../../schema/core/say.ts'
import { downloadPersonalLinksInput } from '../../../schema/people/inputs.ts'
import { says } from '../../../schema/people/says.ts'
import { permit } from '../../core/access.ts'
import { contextOf, type Parts } from '../../core/http.ts'
import { parseInput } from '../../core/input.ts'
import { badInput } from '../../core/refusal.ts'
import { downloadPersonalLinks } from './commands/downloadPersonalLinks.ts'

/** POST /companies/:id/personal-links.csv?purpose=…&subject=…: it writes the journal, so there is no GET. */
export function personalLinkRoutes(app: Express, parts: Parts): void {
  app.post('/companies/:id/personal-links.csv', async (request: Request<{ id: string }>, response: Response) => {
    response.setHeader('cache-control', 'no-store')
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', 'POST /companies/:id/personal-links.csv')
    // A page of another site can't set a header of its own without asking first, so it can't make a browser download this.
    if (!request.get('x-requested-with')) throw badInput('x-requested-with', say(says.needsHeader))
    const { purpose, subject: subjectId } = request.query
    const input = parseInput(downloadPersonalLinksInput, { companyId: request.params.id, purpose, subjectId })
    const csv = await downloadPersonalLinks(context, input)
    response.attachment(`links-${input.purpose}.csv`).type('text/csv; charset=utf-8').send(csv)
  })
}
