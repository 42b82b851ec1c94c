import { registerEnumType } from 'type-graphql'

/** A GraphQL enum out of a room's terms: one list of words for the database, zod and the API. */
export function enumOf<const T extends readonly string[]>(
  name: string,
  description: string,
  terms: T,
): { [K in T[number]]: K } {
  const values = Object.fromEntries(terms.map((term) => [term, term])) as { [K in T[number]]: K }
  registerEnumType(values, { name, description })
  return values
}
