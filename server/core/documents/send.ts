/** A document as a file, in the form and the language that are asked for. */
import type { RequestHandler, Response } from 'express'
import { z } from 'zod'
import { localeInput, recordId } from '../../../schema/core/inputs.ts'
import { says } from '../../../schema/core/says.ts'
import { documentFormats, type DocumentFormat } from '../../../schema/core/terms.ts'
import { admit } from '../http/edge.ts'
import { renderDocx } from './docx.ts'
import { renderHtml } from './html.ts'
import { renderPdf } from './pdf.ts'
import type { DocumentText } from './tree.ts'

/** A PDF takes a second of the processor: who comes when so many are under way is asked to come again. */
const MOST_AT_ONCE = 4

/** One count of what is under way for the documents of all rooms. */
export const admitDocuments: RequestHandler = admit(MOST_AT_ONCE)

/** What the address of a document says: whose it is, as what, in which language. */
export const documentInput = z.object({
  id: recordId(),
  format: z.enum(documentFormats, says.badDocument.key),
  locale: localeInput().optional(),
})

const mediaTypes: Record<DocumentFormat, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

const render = (text: DocumentText, format: DocumentFormat): Promise<Buffer> | Buffer => {
  switch (format) {
    case 'html':
      return Buffer.from(renderHtml(text))
    case 'docx':
      return renderDocx(text)
    case 'pdf':
      return renderPdf(text)
  }
}

/** Characters that some file system refuses, or that would end the header. */
export const cleanName = (name: string): string => name.replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, ' ').trim()

/** Renders the text and ends the answer with it; `name` is the file's, without its ending. */
export async function sendDocument(
  response: Response,
  text: DocumentText,
  format: DocumentFormat,
  name: string,
): Promise<void> {
  const bytes = await render(text, format)
  response.setHeader('cache-control', 'no-store')
  response.attachment(`${cleanName(name)}.${format}`)
  response.setHeader('content-type', mediaTypes[format])
  response.end(bytes)
}
