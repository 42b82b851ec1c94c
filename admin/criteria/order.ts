/** The list with one item moved to another place; places beyond the ends are the ends. */
export function moveTo<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from]
  if (item === undefined) return [...list]
  const rest = list.filter((_, at) => at !== from)
  const place = Math.max(0, Math.min(to, rest.length))
  return [...rest.slice(0, place), item, ...rest.slice(place)]
}

/** A code that is not taken yet, for a criterion that has none: `criterion-4`. */
export function freeCode(taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`criterion-${number}`)) number++
  return `criterion-${number}`
}
