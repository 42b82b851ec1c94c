/** The end of the process: asked for once it is orderly, asked for twice it is at once. */
import type { Logger } from 'pino'

export interface Step {
  name: string
  end(): Promise<void>
}

/** Ends the parts in order; one that fails is logged and doesn't keep the next ones from ending. Answers whether all did. */
export async function drain(steps: readonly Step[], log: Logger): Promise<boolean> {
  let clean = true
  for (const { name, end } of steps) {
    try {
      await end()
    } catch (error) {
      clean = false
      log.error({ err: error, part: name }, 'could not be ended')
    }
  }
  return clean
}

/** Ctrl-C under `npm start` arrives twice: from the terminal and passed on by npm. Within this time it is one wish. */
const SAME_WISH_MS = 700

/**
 * Waits for SIGTERM or SIGINT (Ctrl-C) and drains; the process ends with 0 when everything ended well, else with 1.
 * The second signal ends it at once.
 */
export function drainOnSignals(steps: readonly Step[], log: Logger, told: (signal: string) => void): void {
  let askedAt: number | null = null
  const hear = (signal: 'SIGTERM' | 'SIGINT') => {
    if (askedAt !== null) {
      if (Date.now() - askedAt > SAME_WISH_MS) process.exit(130)
      return
    }
    askedAt = Date.now()
    told(signal)
    void drain(steps, log).then((clean) => process.exit(clean ? 0 : 1))
  }
  process.on('SIGTERM', hear)
  process.on('SIGINT', hear)
}
