import type { OfferedUnit } from './wire.ts'

/** As people type it: any case, ё as е. */
const plain = (text: string): string => text.trim().toLocaleLowerCase('ru').replaceAll('ё', 'е')

/** Units whose name holds every word typed; those that begin with it go first. */
export function findUnits(units: readonly OfferedUnit[], text: string): OfferedUnit[] {
  const typed = plain(text)
  const words = typed.split(/\s+/).filter(Boolean)
  const matching = units.filter(({ name }) => words.every((word) => plain(name).includes(word)))
  const isFirst = ({ name }: OfferedUnit) => (typed && plain(name).startsWith(typed) ? 0 : 1)
  return matching.sort((a, b) => isFirst(a) - isFirst(b))
}
