const DAY_MS = 86_400_000

/** Monday to Friday where the company is; no calendar of holidays is known. */
function isWorkingDay(moment: Date, timeZone: string): boolean {
  const day = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' }).format(moment)
  return day !== 'Sat' && day !== 'Sun'
}

/** The same time of day so many working days later (method.md 5.4: 5 working days to accept or object). */
export function addWorkingDays(from: Date, days: number, timeZone: string): Date {
  let moment = from
  for (let left = days; left > 0; ) {
    moment = new Date(moment.getTime() + DAY_MS)
    if (isWorkingDay(moment, timeZone)) left -= 1
  }
  return moment
}
