/** The console's documents fit the API, and its sentences say the same in both languages. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Kind, validate, type DocumentNode } from 'graphql'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { englishMessages, russianMessages } from '../../admin/core/i18n.ts'
import type { Words } from '../../schema/core/say.ts'
import { api } from '../support/api.ts'

const admin = new URL('../../admin/', import.meta.url)
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isDocument = (value: unknown): value is DocumentNode => isObject(value) && value['kind'] === Kind.DOCUMENT
const isWords = (value: unknown): value is Words =>
  isObject(value) && ['key', 'ru', 'en'].every((name) => typeof value[name] === 'string')

/** A word of a room: its file, or the files of its folder. */
function filesOf(room: string, word: string): string[] {
  const there = readdirSync(fileURLToPath(new URL(room, admin)), { withFileTypes: true })
  return there.flatMap((entry) => {
    if (entry.isFile() && entry.name === `${word}.ts`) return [`${room}/${entry.name}`]
    if (!entry.isDirectory() || entry.name !== word) return []
    return readdirSync(fileURLToPath(new URL(`${room}/${word}`, admin))).map((name) => `${room}/${word}/${name}`)
  })
}

/** Everything that a word exports, in every room of the console. */
async function exportsOf(word: string): Promise<[string, unknown][]> {
  const rooms = readdirSync(fileURLToPath(admin), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const found: [string, unknown][] = []
  for (const file of rooms.flatMap(({ name }) => filesOf(name, word))) {
    const exported: unknown = await import(new URL(file, admin).href)
    if (!isObject(exported)) continue
    found.push(...Object.entries(exported).map(([key, value]): [string, unknown] => [`${file} ${key}`, value]))
  }
  return found
}

const documents = (await exportsOf('wire')).filter((entry): entry is [string, DocumentNode] => isDocument(entry[1]))
const sentences = [...(await exportsOf('says')), ...(await exportsOf('steps'))]
  .flatMap(([, group]) =>
    Array.isArray(group) ? group.flatMap((one) => Object.values(one)) : Object.values(group ?? {}),
  )
  .filter(isWords)

/** Names of what a sentence is filled with, wherever in it they stand. */
function parametersOf(text: string, locale: string): string[] {
  const names = new Set<string>()
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk)
    if (!isObject(node)) return
    // Type 0 is plain text and 7 the number sign; every other names a parameter.
    if (typeof node['value'] === 'string' && typeof node['type'] === 'number' && ![0, 7].includes(node['type']))
      names.add(node['value'])
    if (isObject(node['options']))
      Object.values(node['options']).forEach((option) => isObject(option) && walk(option['value']))
  }
  walk(new IntlMessageFormat(text, locale).getAst())
  return [...names].sort()
}

const keysOf = (value: unknown, path = ''): string[] =>
  isObject(value) ? Object.entries(value).flatMap(([name, inner]) => keysOf(inner, `${path}.${name}`)) : [path]

describe('what the console asks the API for', () => {
  it('has documents in every room that asks for something', () => expect(documents.length).toBeGreaterThan(30))

  it.each(documents)('%s is a valid document of the API', (_name, document) => {
    expect(validate(api(), document).map(({ message }) => message)).toEqual([])
  })

  it('names every operation once, so that a log tells them apart', () => {
    const names = documents.flatMap(([, { definitions }]) =>
      definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : [])),
    )
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('what the console says', () => {
  it('is filled with the same parameters in Russian and in English', () => {
    expect(sentences.length).toBeGreaterThan(150)
    const differing = sentences.filter(({ ru, en }) => parametersOf(ru, 'ru').join() !== parametersOf(en, 'en').join())
    expect(differing.map(({ key }) => key)).toEqual([])
  })

  it('has all four plural forms wherever Russian counts', () => {
    const counting = sentences.filter(({ ru }) => ru.includes('plural,'))
    const short = counting.filter(({ ru }) => ['one', 'few', 'many', 'other'].some((form) => !ru.includes(`${form} {`)))
    expect(short.map(({ key }) => key)).toEqual([])
  })

  it('has the same sentences of react-admin in both languages', () => {
    expect(keysOf(russianMessages).sort()).toEqual(expect.arrayContaining(keysOf(englishMessages).sort()))
  })
})
