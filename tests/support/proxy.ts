/** A TCP proxy before a database that cuts connections at moments of the test's choosing. */
import { connect, createServer, type AddressInfo, type NetConnectOpts, type Socket } from 'node:net'
import { once } from 'node:events'

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
