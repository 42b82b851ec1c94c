/** A TCP proxy before a database that cuts connections at moments of the test's choosing. */
import { connect, createServer, type AddressInfo, type NetConnectOpts, type Socket } from 'node:net'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

/** How a connection is lost: by a reset or by an orderly end. */
export type Cut = 'reset' | 'end'

export interface Proxy {
  readonly port: number
  /** Cuts every open connection now; answers how many there were. */
  cut(how: Cut): number
  /** Cuts once, as soon as so many more bytes have gone to the database (0: with the next ones, before they arrive). */
  cutAfterSent(bytes: number, how: Cut): void
  /** Cuts once, when the database's next answer is on its way: it is swallowed. After a COMMIT this is the worst moment. */
  cutAtAnswer(how: Cut): void
  close(): Promise<void>
}

interface Plan {
  readonly at: 'sent' | 'answer'
  readonly how: Cut
  left: number
}

export async function startProxy(target: NetConnectOpts): Promise<Proxy> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let plan: Plan | null = null

  const sever = (pair: readonly [Socket, Socket], how: Cut) => {
    pairs.delete(pair)
    const [client, server] = pair
    if (how === 'reset') client.resetAndDestroy()
    else client.end(() => client.destroy())
    server.destroy()
  }
  /** True when the plan says that these bytes are the ones to be lost. */
  const isDue = (at: Plan['at'], size: number): Plan | null => {
    if (plan?.at !== at) return null
    plan.left -= size
    if (plan.left > 0) return null
    const due = plan
    plan = null
    return due
  }
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect(target)
    upstream.setNoDelay(true)
    const pair = [client, upstream] as const
    pairs.add(pair)
    const pass = (from: Socket, to: Socket, at: Plan['at']) => {
      from.on('data', (bytes) => {
        const due = isDue(at, bytes.length)
        if (due) sever(pair, due.how)
        else to.write(bytes)
      })
      from.on('error', () => sever(pair, 'reset'))
      from.on('close', () => sever(pair, 'end'))
    }
    pass(client, upstream, 'sent')
    pass(upstream, client, 'answer')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    port: (server.address() as AddressInfo).port,
    cut: (how) => {
      const open = [...pairs]
      open.forEach((pair) => sever(pair, how))
      return open.length
    },
    cutAfterSent: (bytes, how) => (plan = { at: 'sent', left: bytes, how }),
    cutAtAnswer: (how) => (plan = { at: 'answer', left: 0, how }),
    close: async () => {
      pairs.forEach((pair) => sever(pair, 'reset'))
      server.close()
      await once(server, 'close')
    },
  }
}

/** A small generator, so that a failing storm can be run again. */
export function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/** Plans one cut, its manner and moment chosen by the dice. */
export function planCut(proxy: Proxy, roll: (sides: number) => number): void {
  const how = roll(2) ? 'reset' : 'end'
  const kinds = [
    () => proxy.cutAfterSent(roll(3000), how),
    () => proxy.cutAtAnswer(how),
    () => void setTimeout(() => proxy.cut(how), roll(12)),
    () => void setImmediate(() => proxy.cut(how)),
  ]
  kinds[roll(kinds.length)]?.()
}

/** The work's end, or «hung» when it takes longer. */
export const within = <T>(seconds: number, work: Promise<T>): Promise<T | 'hung'> =>
  Promise.race([work, wait(seconds * 1000, 'hung' as const, { ref: false })])

/** What nobody could catch while `work` ran. */
export async function catchUncaught(work: () => Promise<void>): Promise<unknown[]> {
  const caught: unknown[] = []
  const events = ['uncaughtException', 'unhandledRejection'] as const
  const former = events.map((event) => process.listeners(event as 'uncaughtException'))
  const catcher = (error: unknown) => void caught.push(error)
  events.forEach((event) => process.removeAllListeners(event).on(event, catcher))
  try {
    await work()
    await wait(50)
  } finally {
    events.forEach((event, at) => {
      process.removeAllListeners(event)
      former[at]?.forEach((listener) => process.on(event, listener))
    })
  }
  return caught
}
