/** The briefing pack as a file: made anew from the regulation in force whenever it is asked for. */
import type { Express, Request, RequestHandler, Response } from 'express'
import { say, tell } from '../../../schema/core/say.ts'
import { frame } from '../../../schema/exports/briefing/frame.ts'
import { briefingInput } from '../../../schema/exports/inputs.ts'
import { needCompany } from '../../companies/queries.ts'
import { permit } from '../../core/access.ts'
import type { Tx } from '../../core/context.ts'
import { admitDocuments, sendDocument } from '../../core/documents/send.ts'
import { contextOf, type Parts } from '../../core/http.ts'
import { parseInput } from '../../core/input.ts'
import { Refusal } from '../../core/refusal.ts'
import { findRegulationInForce } from '../../regulations/queries.ts'
import { readFacts } from '../../regulations/text/read.ts'
import { takePen, type BriefingFacts } from './pen.ts'
import { titleOf, writeBriefing } from './write.ts'

/** NOT_FOUND outside the scope, WRONG_STATE while no regulation is in force. */
async function readBriefingFacts(tx: Tx, companyId: string): Promise<BriefingFacts> {
  await needCompany(tx, companyId)
  const version = await findRegulationInForce(tx, companyId)
  if (!version) throw new Refusal('WRONG_STATE', say(frame.notInForce))
  return readFacts(tx, version.id)
}

const sendBriefing =
  (parts: Parts): RequestHandler =>
  async (request: Request, response: Response) => {
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', 'GET /companies/:id/briefing')
    const input = parseInput(briefingInput, { ...request.query, ...request.params })
    const { id, format, part, locale = context.locale } = input
    const facts = await context.read((tx) => readBriefingFacts(tx, id))
    const title = titleOf(takePen(locale), part)
    const name = tell(say(frame.fileName, { company: facts.company, part: title }), locale)
    await sendDocument(response, writeBriefing(facts, locale, part), format, name)
  }

/** GET /companies/:id/briefing.(html|docx|pdf)?part=announcement|method|respondents|heads|kickoff&locale=ru|en */
export function briefingRoutes(app: Express, parts: Parts): void {
  app.get('/companies/:id/briefing.:format', admitDocuments, sendBriefing(parts))
}
