/** How often one link may save. Counted in memory: a table of times would say when somebody was at their answers. */

export interface Allowance {
  /** Takes one of the key's turns; false when there is none left for now. */
  take(key: string, now: number): boolean
}

/** `most` turns per key within `withinMs`. Keys are forgotten when their time is over. */
export function createAllowance(most: number, withinMs: number): Allowance {
  const turns = new Map<string, { since: number; taken: number }>()
  const forgetOld = (now: number) => {
    for (const [key, { since }] of turns) {
      // Insertion order is the order of time: what follows is younger.
      if (now - since < withinMs) return
      turns.delete(key)
    }
  }
  return {
    take(key, now) {
      forgetOld(now)
      const turn = turns.get(key) ?? { since: now, taken: 0 }
      turns.set(key, { ...turn, taken: turn.taken + 1 })
      return turn.taken < most
    },
  }
}
