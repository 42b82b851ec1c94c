import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const wings = ['schema', 'server', 'admin', 'portal', 'seeds', 'tests', 'bench'] as const

/** The order of the rooms: a room may import the rooms before it, never after. */
const rooms = [
  'core',
  'firms',
  'people',
  'companies',
  'org',
  'services',
  'standards',
  'criteria',
  'weights',
  'regulations',
  'rounds',
  'ballots',
  'results',
  'releases',
  'comparisons',
  'assessments',
  'actions',
  'exports',
]

interface Import {
  file: string
  target: string
  typeOnly: boolean
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'migrations' ? [] : listFiles(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

function listImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm)
  return [...found].map((match) => ({
    file,
    typeOnly: Boolean(match[1]),
    target: relative(root, resolve(root, dirname(file), match[2] ?? '')),
  }))
}

const files = wings.flatMap((wing) => listFiles(wing))
const imports = files.flatMap(listImports)
const wingOf = (path: string) => path.split('/')[0] ?? ''
const roomOf = (path: string) => path.split('/')[1] ?? ''
const show = ({ file, target }: Import) => `${file} -> ${target}`

describe('the walls of the house', () => {
  it('sees its files', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports.length).toBeGreaterThan(300)
  })

  it.each([
    ['schema', ['schema']],
    ['server', ['schema', 'server']],
    ['admin', ['admin', 'schema']],
    ['portal', ['portal', 'schema']],
    ['seeds', ['seeds', 'schema', 'server']],
  ])('%s imports only from %s', (wing, allowed) => {
    // The start of the server is where the demo is furnished: the one door from server to seeds.
    const door = (one: Import) => one.file === 'server/core/demo.ts' && wingOf(one.target) === 'seeds'
    const wrong = imports.filter(
      (one) => wingOf(one.file) === wing && !allowed.includes(wingOf(one.target)) && !door(one),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('lets a room import the rooms before it, never after', () => {
    // What gathers the rooms stands in core and is named here, file by file.
    const gatherers = [
      'server/core/resolvers.ts',
      'server/core/routes.ts',
      'server/core/handlers.ts',
      'server/core/main.ts',
      'server/core/journalApi.ts',
      'server/core/authenticate.ts',
    ]
    const wrong = imports.filter(({ file, target }) => {
      if (!['schema', 'server'].includes(wingOf(file)) || gatherers.includes(file)) return false
      const [from, to] = [rooms.indexOf(roomOf(file)), rooms.indexOf(roomOf(target))]
      return from >= 0 && to > from
    })
    // The types of terms travel freely: core/context knows the words of roles.
    expect(wrong.filter((one) => !(one.typeOnly && one.target.endsWith('terms.ts'))).map(show)).toEqual([])
  })

  it('keeps rules pure: no database, no commands, no queries', () => {
    const wrong = imports.filter(
      ({ file, target, typeOnly }) =>
        /^server\/[^/]+\/(.*\/)?rules(\.ts|\/)/.test(file) &&
        !typeOnly &&
        /\/(queries|commands|loaders|tables|resolver)(\.ts|\/)/.test(target),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('lets nobody reach for the driver past its guard', () => {
    const wrong = files.filter(
      (file) =>
        wingOf(file) !== 'tests' &&
        file !== 'server/core/db/guard.ts' &&
        /from 'postgres'/.test(readFileSync(join(root, file), 'utf8').replace(/import type [^\n]*/g, '')),
    )
    expect(wrong).toEqual([])
  })
})

describe('the shape of the house', () => {
  it('keeps files within 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })

  it('has no rooms beyond the list', () => {
    const strange = readdirSync(join(root, 'server'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !rooms.includes(entry.name),
    )
    expect(strange.map((entry) => entry.name)).toEqual([])
  })
})
