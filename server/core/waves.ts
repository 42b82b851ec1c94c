import DataLoader from 'dataloader'
import type { Batch, Tx } from './context.ts'

type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

interface Job {
  work(tx: Tx): Promise<readonly unknown[]>
  settle(outcome: PromiseSettledResult<readonly unknown[]>): void
}

/** An answer's keys of one batch function: what DataLoader caches and gathers. */
type Load = <K extends string, V>(batch: Batch<K, V>, key: K) => Promise<V>

export interface Waves {
  /** A read of its own, which the next wave waits for: what it answers may ask for more. */
  read: Read
  load: Load
  /** Forgets what was loaded. */
  clear(): void
}

/**
 * Gathers what the fields of one answer ask for in waves: everything asked meanwhile, by whatever batch functions, is
 * answered in one transaction, and only then the next wave begins; none begins while a field reads by itself. So what
 * an answer costs depends on its depth alone, never on which of two statements came back first, and its batches hold
 * one connection however many they are.
 */
export function createWaves(open: Read): Waves {
  const loaders = new Map<unknown, DataLoader<string, unknown>>()
  let dispatches: (() => void)[] = []
  let jobs: Job[] = []
  let underWay = false
  let reads = 0

  const begin = () => {
    if (underWay || reads || !dispatches.length) return
    underWay = true
    // As DataLoader schedules by itself: after every promise that is ready now, those that they make ready included.
    void Promise.resolve().then(() => process.nextTick(() => void roll()))
  }

  async function roll(): Promise<void> {
    if (reads) {
      underWay = false
      return
    }
    const due = dispatches
    dispatches = []
    for (const dispatch of due) dispatch()
    const wave = jobs
    jobs = []
    // A dispatch whose keys are all answered already asks for nothing.
    const outcomes = wave.length ? await answer(open, wave) : []
    underWay = false
    begin()
    wave.forEach((job, at) => outcomes[at] && job.settle(outcomes[at]))
  }

  const createLoader = <K extends string, V>(batch: Batch<K, V>) =>
    new DataLoader<string, unknown>(
      (keys) =>
        new Promise<readonly unknown[]>((resolve, reject) => {
          jobs.push({
            work: (tx) => batch(tx, keys as readonly K[]),
            settle: (outcome) => (outcome.status === 'fulfilled' ? resolve(outcome.value) : reject(outcome.reason)),
          })
        }),
      {
        batchScheduleFn(dispatch) {
          dispatches.push(dispatch)
          begin()
        },
      },
    )

  async function read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    reads += 1
    try {
      return await open(work)
    } finally {
      reads -= 1
      begin()
    }
  }

  return {
    read,
    load: <K extends string, V>(batch: Batch<K, V>, key: K) => {
      const loader = loaders.get(batch) ?? createLoader(batch)
      loaders.set(batch, loader)
      return loader.load(key) as Promise<V>
    },
    clear: () => loaders.clear(),
  }
}

/** The outcomes of a wave in its order. Where the transaction itself fails, all of it has failed. */
async function answer(open: Read, wave: readonly Job[]): Promise<PromiseSettledResult<readonly unknown[]>[]> {
  try {
    return await open(async (tx) => {
      const outcomes: PromiseSettledResult<readonly unknown[]>[] = []
      for (const { work } of wave) outcomes.push(...(await Promise.allSettled([work(tx)])))
      return outcomes
    })
  } catch (reason) {
    return wave.map(() => ({ status: 'rejected', reason }))
  }
}
