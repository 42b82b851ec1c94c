const DELAYS_SECONDS = [2, 4, 8, 15, 30]

/** Seconds to wait after so many failed attempts, from 1 on. */
export const delayAfter = (failures: number): number =>
  DELAYS_SECONDS[Math.min(failures, DELAYS_SECONDS.length) - 1] ?? 30
