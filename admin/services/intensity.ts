/** Reads an intensity as people type it: null when empty, undefined when it is no number above zero. */
export function readIntensity(text: string): number | null | undefined {
  const typed = text.replace(/\s/g, '').replace(',', '.')
  if (!typed) return null
  const value = Number(typed)
  return Number.isFinite(value) && value > 0 ? value : undefined
}
