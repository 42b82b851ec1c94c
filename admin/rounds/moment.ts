/** What an input of date and time holds, as a moment; null while it is not whole. The browser's clock gives the zone. */
export function readMoment(text: string): string | null {
  const moment = text ? new Date(text) : null
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : null
}

const two = (value: number) => String(value).padStart(2, '0')

/** A moment as such an input writes it. */
export function writeMoment(moment: Date): string {
  const date = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-')
  return `${date}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}
