/** Built files as they travel best: brotli or gzip, made once per file and kept, since their names hold their hash. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { RequestHandler } from 'express'

type Encoding = 'br' | 'gzip'

/** What is text; fonts and pictures are compressed already. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const shape = /^\/[\w.-]+$/
const encodeBrotli = promisify(brotliCompress)
const encodeGzip = promisify(gzip)

const encode = (encoding: Encoding, bytes: Buffer): Promise<Buffer> =>
  encoding === 'br'
    ? encodeBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })
    : encodeGzip(bytes, { level: 9 })

/** Serves texts of a folder compressed to whoever takes it; the rest is for the next handler. `maxAge` in seconds. */
export function serveCompressed(folder: string, maxAge: number): RequestHandler {
  const made = new Map<string, Promise<Buffer | null>>()
  const make = (path: string, encoding: Encoding) => {
    const key = `${encoding} ${path}`
    const ready =
      made.get(key) ??
      readFile(join(folder, path)).then(
        (bytes) => encode(encoding, bytes),
        () => null,
      )
    made.set(key, ready)
    // A file that isn't there may be there after the next build.
    void ready.then((bytes) => bytes ?? made.delete(key))
    return ready
  }
  return async (request, response, next) => {
    const type = types[extname(request.path)]
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const encoding = request.acceptsEncodings('br', 'gzip')
    if (!type || !isRead || !shape.test(request.path) || (encoding !== 'br' && encoding !== 'gzip')) return next()
    const bytes = await make(request.path, encoding)
    if (!bytes) return next()
    response.vary('Accept-Encoding')
    response.setHeader('cache-control', `public, max-age=${maxAge}, immutable`)
    response.setHeader('content-encoding', encoding)
    response.setHeader('content-type', type)
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
}
