import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveCompressed } from '../../server/core/http/compressed.ts'

const folder = mkdtempSync(join(tmpdir(), 'ic-assets-'))
const script = 'export const words = "клиент";'.repeat(200)
let server: Server
let address: string

beforeAll(async () => {
  writeFileSync(join(folder, 'page-abc.js'), script)
  writeFileSync(join(folder, 'font.woff2'), 'font')
  const app = express()
  app.use('/assets', serveCompressed(folder, 60), (_request, response) => void response.status(404).send('next'))
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/assets`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const send = (path: string, encoding: string, method = 'GET') =>
  fetch(`${address}${path}`, { method, headers: { 'accept-encoding': encoding } })

describe('a built script', () => {
  it.each(['br', 'gzip'])('travels as %s to whoever takes it, is kept for good, and is whole', async (encoding) => {
    for (const _ of [1, 2]) {
      const response = await send('/page-abc.js', encoding)
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('cache-control')).toBe('public, max-age=60, immutable')
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      expect(response.headers.get('vary')).toContain('Accept-Encoding')
      expect(await response.text()).toBe(script)
    }
    expect(await (await send('/page-abc.js', encoding, 'HEAD')).text()).toBe('')
  })

  it('is left to the next handler where nothing is to be packed, or nothing is there', async () => {
    const left = [
      send('/page-abc.js', 'identity'),
      send('/page-abc.js', 'br', 'POST'),
      send('/font.woff2', 'br'),
      send('/page-old.js', 'br'),
      send('/..%2fpage-abc.js', 'br'),
    ]
    for (const response of await Promise.all(left)) expect(await response.text()).toBe('next')
    writeFileSync(join(folder, 'page-old.js'), script)
    expect(await (await send('/page-old.js', 'br')).text()).toBe(script)
  })
})
