/** When the next rounds are due: the last one moved on by the cadence of the regulation, by the clocks of the company. */
import type { Rules } from '../../../schema/regulations/rules.ts'

type Cadence = Rules['calendar']['cadence']

const monthsOf: Readonly<Record<Cadence, number | null>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
  onDemand: null,
}

const DAY_MS = 86_400_000
/** When a first round opens, by the company's clocks. */
const FIRST_HOUR = 9
const LONGEST_LOOK = 1200

const pieces = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const

/** What the clocks of the zone show, as if they stood in UTC: milliseconds. */
function readClocks(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { ...pieces, second: '2-digit', timeZone, hourCycle: 'h23' })
  const part = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const [year = 0, month = 1, day = 1] = [part.get('year'), part.get('month'), part.get('day')]
  const seconds = Date.UTC(
    year,
    month - 1,
    day,
    part.get('hour') ?? 0,
    part.get('minute') ?? 0,
    part.get('second') ?? 0,
  )
  return seconds + (((moment % 1000) + 1000) % 1000)
}

/** The moment at which the clocks show this. Twice, for the shift itself may change on the way there. */
function writeClocks(shown: number, timeZone: string): Date {
  const near = shown - (readClocks(shown, timeZone) - shown)
  return new Date(shown - (readClocks(near, timeZone) - near))
}

/** The same day and hour so many months later, by the clocks of the zone; the month's last day where it is shorter. */
export function addMonths(moment: Date, months: number, timeZone: string): Date {
  const shown = new Date(readClocks(moment.getTime(), timeZone))
  const [year, month] = [shown.getUTCFullYear(), shown.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const start = Date.UTC(year, month, Math.min(shown.getUTCDate(), last))
  return writeClocks(start + (shown.getTime() % DAY_MS), timeZone)
}

/** Nine in the morning of the day after. */
function nextMorning(now: Date, timeZone: string): Date {
  const shown = readClocks(now.getTime(), timeZone)
  return writeClocks(shown - (shown % DAY_MS) + DAY_MS + FIRST_HOUR * 3_600_000, timeZone)
}

export interface Window {
  readonly opensAt: Date
  readonly closesAt: Date
}

export interface ScheduleInput {
  readonly calendar: Pick<Rules['calendar'], 'cadence' | 'windowDays'>
  /** When the last round that was not cancelled opens or opened; null when there is none. */
  readonly last: Date | null
  readonly timeZone: string
  readonly now: Date
  readonly count: number
}

/** The next windows that are still to come, the earliest first; none where rounds are held on demand. */
export function proposeWindows({ calendar, last, timeZone, now, count }: ScheduleInput): Window[] {
  const months = monthsOf[calendar.cadence]
  if (months === null) return []
  const first = last ?? nextMorning(now, timeZone)
  const windows: Window[] = []
  for (let turn = last ? 1 : 0; windows.length < count && turn < LONGEST_LOOK; turn += 1) {
    const opensAt = addMonths(first, months * turn, timeZone)
    const closesAt = addDays(opensAt, calendar.windowDays, timeZone)
    if (opensAt > now) windows.push({ opensAt, closesAt })
  }
  return windows
}

const addDays = (moment: Date, days: number, timeZone: string): Date =>
  writeClocks(readClocks(moment.getTime(), timeZone) + days * DAY_MS, timeZone)
