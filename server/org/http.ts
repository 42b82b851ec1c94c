/** Files of the org room: uploads, templates, the chart as a file, the rows that an import rejects. */
import express, { type Express, type Request, type Response } from 'express'
import { say, type Locale } from '../../schema/core/say.ts'
import { says as coreSays } from '../../schema/core/says.ts'
import { recordId } from '../../schema/core/inputs.ts'
import { importOptions } from '../../schema/org/inputs.ts'
import { says } from '../../schema/org/says.ts'
import { z } from 'zod'
import { needCompany } from '../companies/queries.ts'
import { permit } from '../core/access.ts'
import type { Context } from '../core/context.ts'
import { contextOf, type Parts } from '../core/http.ts'
import { parseInput } from '../core/input.ts'
import { badInput } from '../core/refusal.ts'
import { storeUpload } from './commands/storeUpload.ts'
import { writeChart } from './imports/rules/export.ts'
import { limits } from './imports/rules/read.ts'
import { writeRejected } from './imports/rules/rejected.ts'
import { writeTemplate } from './imports/rules/template.ts'
import { readChartRows } from './queries/chart.ts'
import { previewImport } from './queries/uploads.ts'
import { writeChartBook } from './render/chart.ts'
import { currentChart } from './rules/rows.ts'

type Handler = (context: Context, request: Request, response: Response) => Promise<void>

/** Who asks, and whether they may ask at all, is known before anything is read. Refusals are worded by the edge. */
function serve(app: Express, parts: Parts, door: keyof typeof doors, work: Handler): void {
  const { method, path } = doors[door]
  app[method](path, async (request: Request, response: Response) => {
    response.setHeader('cache-control', 'no-store')
    const context = await contextOf(parts, request, response)
    permit(context.actor, 'Rest', door)
    await work(context, request, response)
  })
}

const doors = {
  'POST /companies/:id/uploads': { method: 'post', path: '/companies/:id/uploads' },
  'GET /companies/:id/org-template.csv': { method: 'get', path: '/companies/:id/org-template.csv' },
  'GET /companies/:id/chart.csv': { method: 'get', path: '/companies/:id/chart.csv' },
  'GET /companies/:id/chart.xlsx': { method: 'get', path: '/companies/:id/chart.xlsx' },
  'GET /companies/:id/imports/:uploadId/rejected.csv': {
    method: 'get',
    path: '/companies/:id/imports/:uploadId/rejected.csv',
  },
  'POST /companies/:id/imports/:uploadId/rejected.csv': {
    method: 'post',
    path: '/companies/:id/imports/:uploadId/rejected.csv',
  },
} as const

const idOf = (request: Request, name: string): string =>
  parseInput(z.object({ [name]: recordId() }), { [name]: request.params[name] })[name] ?? ''

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large'

/** The raw body, at most 10 MB; read only when the sender is known to be allowed to send it. */
const readBody = (request: Request, response: Response): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    express.raw({ type: () => true, limit: limits.megabytes * 1024 * 1024 })(request, response, (error?: unknown) => {
      if (isTooLarge(error)) reject(badInput('body', say(says.fileTooLarge, { limit: limits.megabytes })))
      else if (error) reject(badInput('body', say(coreSays.invalid)))
      else resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))
    })
  })

function fileNameOf(request: Request): string {
  try {
    const name = decodeURIComponent(request.get('x-file-name') ?? '')
    if (name.includes('\0') || !name.isWellFormed()) throw new URIError('not a name')
    return name.slice(-200) || 'file'
  } catch {
    throw badInput('x-file-name', say(says.badFileName))
  }
}

const upload: Handler = async (context, request, response) => {
  // A page of another site can't set this header: the cookie alone moves nothing.
  if (!request.get('x-requested-with')) throw badInput('x-requested-with', say(says.csrf))
  const companyId = idOf(request, 'id')
  const name = fileNameOf(request)
  await context.read((tx) => needCompany(tx, companyId))
  const bytes = await readBody(request, response)
  response.status(201).json(await storeUpload(context, { companyId, name, bytes }))
}

const localeOf = (context: Context, request: Request): Locale => {
  const asked = request.query['locale']
  return asked === 'ru' || asked === 'en' ? asked : context.locale
}

function sendFile(response: Response, name: string, type: string, body: string | Buffer): void {
  response.setHeader('content-disposition', `attachment; filename="${name}"`)
  response.type(type).send(body)
}

const CSV = 'text/csv; charset=utf-8'
const BOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const template: Handler = async (context, request, response) => {
  await context.read((tx) => needCompany(tx, idOf(request, 'id')))
  sendFile(response, 'org-template.csv', CSV, writeTemplate(localeOf(context, request)))
}

async function readCurrent(context: Context, request: Request) {
  const companyId = idOf(request, 'id')
  const rows = await context.read(async (tx) => {
    await needCompany(tx, companyId)
    return readChartRows(tx, companyId)
  })
  return currentChart(rows)
}

const chartCsv: Handler = async (context, request, response) => {
  const current = await readCurrent(context, request)
  sendFile(response, 'chart.csv', CSV, writeChart(current, localeOf(context, request)))
}

const chartBook: Handler = async (context, request, response) => {
  const current = await readCurrent(context, request)
  sendFile(response, 'chart.xlsx', BOOK, await writeChartBook(current, localeOf(context, request)))
}

/** The options of the dry run come as JSON: in the body of a POST, or in `options` of the query string. */
async function optionsOf(request: Request, response: Response): Promise<unknown> {
  const query = request.query['options']
  const text = request.method === 'POST' ? (await readBody(request, response)).toString('utf8') : query
  if (typeof text !== 'string' || text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw badInput('options', say(coreSays.invalid))
  }
}

const rejected: Handler = async (context, request, response) => {
  const ids = { companyId: idOf(request, 'id'), uploadId: idOf(request, 'uploadId') }
  const given = await optionsOf(request, response)
  const options = parseInput(importOptions, { ...(typeof given === 'object' ? given : {}), ...ids })
  const file = await previewImport(context, options)
  if ('refused' in file) throw badInput('uploadId', file.refused)
  sendFile(response, 'rejected.csv', CSV, writeRejected(file.table, file.plan.problems, localeOf(context, request)))
}

/** The room's routes, for `Parts.routes`. */
export function orgRoutes(app: Express, parts: Parts): void {
  serve(app, parts, 'POST /companies/:id/uploads', upload)
  serve(app, parts, 'GET /companies/:id/org-template.csv', template)
  serve(app, parts, 'GET /companies/:id/chart.csv', chartCsv)
  serve(app, parts, 'GET /companies/:id/chart.xlsx', chartBook)
  serve(app, parts, 'GET /companies/:id/imports/:uploadId/rejected.csv', rejected)
  serve(app, parts, 'POST /companies/:id/imports/:uploadId/rejected.csv', rejected)
}
