/** The Положение as a file: a page to read, a document for Word, a PDF; in the language that is asked for. */
import type { Express, Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { say, tell, type Locale } from '../../schema/core/say.ts'
import { localeInput, recordId } from '../../schema/core/inputs.ts'
import { says } from '../../schema/regulations/says.ts'
import { documentFormats, type DocumentFormat } from '../../schema/regulations/terms.ts'
import { permit } from '../core/access.ts'
import { contextOf, type Parts } from '../core/http.ts'
import { admit } from '../core/http/edge.ts'
import { parseInput } from '../core/input.ts'
import { renderDocx } from './documents/docx.ts'
import { renderHtml } from './documents/html.ts'
import { renderPdf } from './documents/pdf.ts'
import { readFacts } from './text/read.ts'
import type { RegulationText } from './text/tree.ts'
import { writeRegulation } from './text/write.ts'

/** A PDF takes a second of the processor: who comes when so many are under way is asked to come again. */
const MOST_AT_ONCE = 4

const mediaTypes: Record<DocumentFormat, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

const render = (text: RegulationText, format: DocumentFormat): Promise<Buffer> | Buffer => {
  switch (format) {
    case 'html':
      return Buffer.from(renderHtml(text))
    case 'docx':
      return renderDocx(text)
    case 'pdf':
      return renderPdf(text)
  }
}

const documentInput = z.object({
  id: recordId(),
  format: z.enum(documentFormats, says.badFormat.key),
  locale: localeInput().optional(),
})

/** Characters that some file system refuses, or that would end the header. */
const cleanName = (name: string): string => name.replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, ' ').trim()

const nameOf = ({ company }: RegulationText, number: number, locale: Locale): string =>
  cleanName(tell(say(says.fileName, { company, number }), locale))

const sendDocument =
  (parts: Parts): RequestHandler =>
  async (request: Request, response: Response) => {
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', 'GET /regulations/:id/document')
    const { id, format, locale = context.locale } = parseInput(documentInput, { ...request.query, ...request.params })
    const facts = await context.read((tx) => readFacts(tx, id))
    const text = writeRegulation(facts, locale)
    const bytes = await render(text, format)
    response.setHeader('cache-control', 'no-store')
    response.attachment(`${nameOf(text, facts.version.number, locale)}.${format}`)
    response.setHeader('content-type', mediaTypes[format])
    response.end(bytes)
  }

/** GET /regulations/:id/document.(html|docx|pdf)?locale=ru|en */
export function regulationRoutes(app: Express, parts: Parts): void {
  app.get('/regulations/:id/document.:format', admit(MOST_AT_ONCE), sendDocument(parts))
}
