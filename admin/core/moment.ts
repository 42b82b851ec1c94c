/** What an input of date and time holds, read and written as the clocks of the company's time zone show it. */

const pieces = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const

/** 2026-11-24T18:30, as the clocks of the zone show the moment. */
export function writeMoment(moment: Date, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...pieces, timeZone: zone, hourCycle: 'h23' })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const [date, time] = [['year', 'month', 'day'] as const, ['hour', 'minute'] as const].map((names) =>
    names.map((name) => parts.get(name)),
  )
  return `${date?.join('-')}T${time?.join(':')}`
}

const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

const shift = (at: number, zone: string): number => Date.parse(`${writeMoment(new Date(at), zone)}Z`) - at

/** The moment that was typed; null while it is not whole. Twice, for the shift itself may change on the way there. */
export function readMoment(text: string, zone: string): string | null {
  const typed = whole.test(text) ? Date.parse(`${text}Z`) : NaN
  if (Number.isNaN(typed)) return null
  const near = typed - shift(typed, zone)
  return new Date(typed - shift(near, zone)).toISOString()
}
