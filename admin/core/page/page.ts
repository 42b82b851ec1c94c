/** A page in a chunk of its own, loaded when it is first opened. */
import { lazy, type ComponentType } from 'react'

export function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }))
}
