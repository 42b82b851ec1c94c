/** The built pages: the console, the respondents' pages and the API explorer. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Express, type Request, type Response } from 'express'
import { say } from '../../schema/core/say.ts'
import { answer, httpSays } from './http/answers.ts'
import { serveCompressed } from './http/compressed.ts'
import type { Route } from './http.ts'

export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url))

const YEAR_SECONDS = 31_536_000
const wantsPage = (request: Request) => request.accepts(['json', 'html']) === 'html'

function sendPage(response: Response, file: string): void {
  if (!existsSync(file)) return answer(response, 404, 'NOT_FOUND', say(httpSays.notBuilt))
  response.setHeader('cache-control', 'no-cache')
  response.sendFile(file, { cacheControl: false, dotfiles: 'allow' })
}

/** Files whose name holds their hash never change; a page that names them is asked for anew each time. */
function hangFiles(app: Express, base: string, folder: string): void {
  const kept = { immutable: true, maxAge: YEAR_SECONDS * 1000 }
  app.use(
    `${base}/assets`,
    serveCompressed(join(folder, 'assets'), YEAR_SECONDS),
    express.static(join(folder, 'assets'), { ...kept, index: false, redirect: false, fallthrough: true }),
  )
}

/** One page for all addresses below `base`: its own router reads them. A missing file is missing, not that page. */
function hangPage(app: Express, base: string, folder: string): void {
  hangFiles(app, base, folder)
  app.use(base, express.static(folder, { index: false, redirect: false, maxAge: 0 }))
  app.get([base, `${base}/{*rest}`], (request, response, next) => {
    if (request.path === base) return response.redirect(302, `${base}/`)
    if (request.path.startsWith(`${base}/assets/`)) return next()
    sendPage(response, join(folder, 'index.html'))
  })
}

/** Hangs the pages found in `dist`; tests give a folder of their own. */
export const pagesFrom =
  (dist: string): Route =>
  (app) => {
    app.get('/', (_request, response) => response.redirect(302, '/console/'))
    app.get('/favicon.ico', (_request, response) => response.status(204).end())
    hangPage(app, '/console', join(dist, 'console'))
    hangPage(app, '/r', join(dist, 'portal'))
    hangFiles(app, '/explorer', join(dist, 'explorer'))
    // A browser that opens the API's address gets the explorer; a query by GET is a query, whoever sends it.
    app.get('/graphql', (request, response, next) => {
      response.vary('Accept')
      if ('query' in request.query || !wantsPage(request)) return next()
      sendPage(response, join(dist, 'explorer', 'index.html'))
    })
  }

export const pages = pagesFrom(distFolder)
