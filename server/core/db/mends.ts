/**
 * What is changed in the text of postgres.js, each with its reason (guard.ts says how and why in this way).
 * `from` is the driver's own text and must stand in its file exactly once.
 */
export const guardedVersion = '3.4.9'

export interface Mend {
  readonly why: string
  readonly from: string
  readonly to: string
}

/** cjs/src/connection.js: one connection's life. */
export const connectionMends: readonly Mend[] = [
  {
    why: 'a chunk for a closed connection is dropped; its query is rejected by `closed` or `execute`',
    from: `    const x = socket.write(chunk, fn)`,
    to: `    if (!socket) { clearImmediate(nextWriteTimer); chunk = nextWriteTimer = null; return true }
    const x = socket.write(chunk, fn)`,
  },
  {
    why: 'a query given to a closed connection is rejected; true keeps the connection in the queue it stands in',
    from: `      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))

    if (stream)`,
    to: `      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))

    if (!socket)
      return queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true

    if (stream)`,
  },
  {
    why: 'closing forgets the half-written chunk, which else is sent ahead of the next start-up packet',
    from: `    incomings = null
    clearImmediate(nextWriteTimer)
    socket.removeListener('data', data)`,
    to: `    incomings = null
    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    socket.removeListener('data', data)`,
  },
  {
    why:
      'a start cut off is an error for its query, not an endless unpaced retry; queries sent between the error and the ' +
      'close are rejected too; the lost query is forgotten, else `end` waits for it and answers go to the wrong query',
    from: `    if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))`,
    to: `    if (initial && (target_session_attrs || options.host[1]))
      return reconnect()

    if (initial || query || sent.length || stream)
      error(Errors.connection('CONNECTION_CLOSED', options, socket))
    query = results = errorResponse = final = null
    result = new Result()
    rows = 0`,
  },
  {
    why: 'a connection lost while ending has ended',
    from: `    onclose(connection, Errors.connection('CONNECTION_CLOSED', options, socket))`,
    to: `    onclose(connection, Errors.connection('CONNECTION_CLOSED', options, socket))
    ended && !initial && (ended(), ending = ended = null)`,
  },
  {
    why: 'a connection cut while it reads the array types rejected a promise that nobody held',
    from: `        return fetchArrayTypes()`,
    to: `        return void fetchArrayTypes().catch(noop)`,
  },
  {
    why: 'a cursor whose connection is gone must not write into the next one',
    from: `    try {
      const x = await Promise.resolve(query.cursorFn(result))
      rows = 0`,
    to: `    const mine = query
    try {
      const x = await Promise.resolve(mine.cursorFn(result))
      if (query !== mine)
        return
      rows = 0`,
  },
  {
    why: 'the same for a cursor whose reader failed after the connection did',
    from: `      write(Sync)
      query.reject(err)`,
    to: `      query === mine && write(Sync)
      mine.reject(err)`,
  },
]

/** cjs/src/index.js: the pool and its transactions. */
export const entryMends: readonly Mend[] = [
  {
    why: 'a transaction remembers that its connection was lost, and rejects what was waiting in its own queue',
    from: `        new Promise((_, reject) => connection.onclose = reject)
      ])
    } catch (error) {
      throw error
    }`,
    to: `        new Promise((_, reject) => connection.onclose = e => {
          over = e
          while (queries.length)
            queries.shift().reject(e)
          reject(e)
        })
      ])
    } finally {
      over = over || Errors.generic('TRANSACTION_ENDED', 'The transaction has ended: this statement came after it')
    }`,
  },
  {
    why: 'the memory itself',
    from: `      , connection
      , prepare = null`,
    to: `      , connection
      , over = null
      , prepare = null`,
  },
  {
    why: "a statement of a finished or lost transaction never reaches the connection, which may be a stranger's by now",
    from: `        q.catch(e => uncaughtError || (uncaughtError = e))
`,
    to: `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (over)
          return q.reject(over)
`,
  },
]
