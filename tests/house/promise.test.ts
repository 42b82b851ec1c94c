import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isEnumType, isInputObjectType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { api } from '../support/api.ts'

const file = fileURLToPath(new URL('../../schema/api.graphql', import.meta.url))

describe('what the API promises', () => {
  it('stands in schema/api.graphql as it is built (UPDATE_SDL=1 writes it anew)', () => {
    const sdl = printSchema(lexicographicSortSchema(api())) + '\n'
    if (process.env['UPDATE_SDL']) writeFileSync(file, sdl)
    expect(readFileSync(file, 'utf8')).toBe(sdl)
  })

  it('describes every type, field, argument and value', () => {
    const missing: string[] = []
    for (const type of Object.values(api().getTypeMap())) {
      if (
        type.name.startsWith('__') ||
        ['Query', 'Mutation', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)
      ) {
        if (!['Query', 'Mutation'].includes(type.name)) continue
      } else if (!type.description) missing.push(type.name)
      if (isObjectType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) missing.push(`${type.name}.${field.name}`)
          if ('args' in field)
            for (const arg of field.args) if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name})`)
        }
      }
      if (isEnumType(type) && !type.description) missing.push(type.name)
    }
    expect(missing).toEqual([])
  })
})
