/** Every document that our own pages send fits the API and its limits, evaluated as it is sent. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
// First: it brings the metadata that the API's types need when they are read.
import { api } from '../support/api.ts'
import { Kind, parse, print, validate, type DocumentNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { insistOnLimits, limits, parseWithin } from '../../server/core/limits.ts'
import { MAX_PAGE } from '../../server/core/page.ts'

const root = new URL('../../', import.meta.url)
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isDocument = (value: unknown): value is DocumentNode => isObject(value) && value['kind'] === Kind.DOCUMENT

/** `wire.ts` of every room, or the files of its folder `wire`; `wires.ts` gathers what is found already. */
const wireFiles = ['admin', 'portal'].flatMap((wing) =>
  readdirSync(fileURLToPath(new URL(wing, root)), { recursive: true, encoding: 'utf8' })
    .map((path) => `${wing}/${path}`)
    .filter((path) => /(\/wire\/[^/]+|\/wire)\.tsx?$/.test(path)),
)

/** Documents within an export: itself, a text that is one, or those that an object holds. */
function documentsIn(name: string, value: unknown, depth = 0): [string, DocumentNode][] {
  if (isDocument(value)) return [[name, value]]
  if (typeof value === 'string') return /^\s*(query|mutation)\b/.test(value) ? [[name, parse(value)]] : []
  if (!isObject(value) || depth > 2) return []
  return Object.entries(value).flatMap(([key, inner]) => documentsIn(`${name}.${key}`, inner, depth + 1))
}

async function readDocuments(file: string): Promise<[string, DocumentNode][]> {
  const exported: unknown = await import(new URL(file, root).href)
  return documentsIn(file, exported)
}

const documents = (await Promise.all(wireFiles.map(readDocuments))).flat()

/** As many rows as a page of ours can ask for: whatever number a document takes, it is the largest page. */
function largestVariables({ definitions }: DocumentNode): Record<string, number> {
  const names = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? (one.variableDefinitions ?? []).flatMap(({ variable, type }) => {
          const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type
          return named.kind === Kind.NAMED_TYPE && named.name.value === 'Int' ? [variable.name.value] : []
        })
      : [],
  )
  return Object.fromEntries(names.map((name) => [name, MAX_PAGE]))
}

describe('the documents that the console and the portal send', () => {
  it('are found in every file that holds some', () => {
    expect(documents.length).toBeGreaterThan(90)
    const silent = wireFiles.filter((file) => !documents.some(([name]) => name.startsWith(`${file}.`)))
    expect(silent).toEqual([])
  })

  it.each(documents)('%s is let in', (_name, document) => {
    expect(validate(api(), document).map(({ message }) => message)).toEqual([])
    // As text: what the client prints is what the server counts.
    const sent = parseWithin(print(document))
    if (!sent) throw new Error('the document cannot be parsed again')
    expect(() => insistOnLimits(api(), sent, largestVariables(document))).not.toThrow()
  })

  it('would not be let in any larger than the limits', () => {
    const fields = Array.from({ length: limits.aliases + 1 }, (_, at) => `a${at}: id`).join(' ')
    expect(() => insistOnLimits(api(), parse(`{ me { ${fields} } }`), {})).toThrow()
  })
})
