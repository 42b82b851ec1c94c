/**
 * Files of what is released, by a session's cookie or an analyst's token. GET changes nothing but the journal, the cookie
 * is SameSite=Lax and the answer an attachment that no other site can read, so no header of its own is asked for.
 */
import { pipeline } from 'node:stream/promises'
import type { Express, Request, RequestHandler, Response } from 'express'
import { say, tell, type Locale } from '../../schema/core/say.ts'
import { exportComparisonInput, exportDictionaryInput, exportResultsInput } from '../../schema/exports/inputs.ts'
import { says } from '../../schema/exports/says.ts'
import type { CsvReader, ExportFormat } from '../../schema/exports/terms.ts'
import { permit } from '../core/access.ts'
import type { Context } from '../core/context.ts'
import { contextOf, type Parts } from '../core/http.ts'
import { admit } from '../core/http/edge.ts'
import { parseInput } from '../core/input.ts'
import { exportComparison, exportResults, type ExportFile } from './commands.ts'
import { styleOf } from './render/csv.ts'
import { mediaTypes, renderDictionary, renderFile, type Streams } from './render.ts'

/** Files that are made at once; who comes when so many are under way is asked to come again. */
const MOST_AT_ONCE = 8

/** Characters that some file system refuses, or that would end the header. */
const cleanName = (name: string): string => name.replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, ' ').trim()

async function send(response: Response, name: string, format: ExportFormat, streams: Streams): Promise<void> {
  response.setHeader('cache-control', 'no-store')
  // RFC 6266: a Latin fallback, and the name itself in RFC 5987's encoding.
  response.attachment(`${cleanName(name)}.${format}`)
  response.setHeader('content-type', mediaTypes[format])
  await pipeline([...streams, response])
}

const linkDictionary = (response: Response, locale: Locale): void => {
  const address = `/exports/dictionary.csv?locale=${locale}`
  response.setHeader('link', `<${address}>; rel="describedby"; type="text/csv"`)
}

interface Look {
  readonly format: ExportFormat
  readonly for: CsvReader
}

async function sendFile(response: Response, file: ExportFile, look: Look): Promise<void> {
  const streams = await renderFile(file, look.format, look.for)
  linkDictionary(response, file.locale)
  await send(response, file.name, look.format, streams)
}

type Work = (context: Context, request: Request, response: Response) => Promise<void>

/** What fails before the first byte is answered in words; after it the connection is cut, so that half a file is no file. */
const handle =
  (parts: Parts, work: Work): RequestHandler =>
  async (request, response) => {
    const context = await contextOf(parts, request, response)
    try {
      await work(context, request, response)
    } catch (error) {
      if (!response.headersSent) {
        for (const header of ['content-disposition', 'content-type', 'link']) response.removeHeader(header)
        throw error
      }
      response.destroy()
      const left = request.destroyed || response.writableAborted
      if (!left) parts.log.error({ err: error, requestId: context.requestId }, 'an export broke off')
    }
  }

const inputOf = ({ params, query }: Request): Record<string, unknown> => ({ ...query, ...params })

const sendResults: Work = async (context, request, response) => {
  permit(context.actor, 'Rest', 'GET /exports/companies/:companyId/rounds/:roundId/results')
  const input = parseInput(exportResultsInput, inputOf(request))
  await sendFile(response, await exportResults(context, input), input)
}

const sendComparison: Work = async (context, request, response) => {
  permit(context.actor, 'Rest', 'GET /exports/companies/:companyId/comparison')
  const input = parseInput(exportComparisonInput, inputOf(request))
  await sendFile(response, await exportComparison(context, input), input)
}

const sendDictionary: Work = async (context, request, response) => {
  permit(context.actor, 'Rest', 'GET /exports/dictionary')
  const input = parseInput(exportDictionaryInput, inputOf(request))
  const locale = input.locale ?? context.locale
  const streams = renderDictionary(input.format, styleOf(input.for, locale))
  await send(response, tell(say(says.dictionaryName), locale), input.format, streams)
}

/** Hangs the files' addresses: results of a round, a comparison of rounds, the data dictionary. */
export function exportRoutes(app: Express, parts: Parts): void {
  const door = admit(MOST_AT_ONCE)
  app.get('/exports/companies/:companyId/rounds/:roundId/results.:format', door, handle(parts, sendResults))
  app.get('/exports/companies/:companyId/comparison.:format', door, handle(parts, sendComparison))
  app.get('/exports/dictionary.:format', door, handle(parts, sendDictionary))
}
