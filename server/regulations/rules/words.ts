/** The difference between two texts by words. */

export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Beyond so many changed words two texts have nothing in common that would help a reader. */
const MOST_CHANGES = 2000

/** Words, the spaces between them and line feeds, each by itself: joined they are the text again. */
const split = (text: string): string[] => text.match(/\n|[^\S\n]+|[^\s]+/g) ?? []

/** Before step d, the furthest word of the former text on the diagonals -d-1 … d+1, the first of them at index 0. */
type Trace = readonly Int32Array[]

const isDown = (k: number, d: number, at: (k: number) => number): boolean =>
  k === -d || (k !== d && at(k - 1) < at(k + 1))

/**
 * The shortest way from one list to the other by furthest-reaching paths (Myers, “An O(ND) difference algorithm and its
 * variations”, 1986, figure 2). Null when it takes more than `MOST_CHANGES` steps.
 */
function tracePath(a: readonly string[], b: readonly string[]): Trace | null {
  const most = Math.min(a.length + b.length, MOST_CHANGES)
  const middle = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const at = (k: number) => furthest[middle + k] ?? 0
  const trace: Int32Array[] = []
  for (let d = 0; d <= most; d += 1) {
    trace.push(furthest.slice(middle - d - 1, middle + d + 2))
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(k, d, at) ? at(k + 1) : at(k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      furthest[middle + k] = x
      if (x >= a.length && x - k >= b.length) return trace
    }
  }
  return null
}

/** Walks the path back from its end; what is common, removed and added, word by word, in reading order. */
function walkBack(a: readonly string[], b: readonly string[], trace: Trace): WordPart[] {
  const parts: WordPart[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const at = (k: number) => trace[d]?.[k + d + 1] ?? 0
    const k = x - y
    const fromK = isDown(k, d, at) ? k + 1 : k - 1
    const fromX = at(fromK)
    const fromY = fromX - fromK
    for (; x > fromX && y > fromY; x -= 1, y -= 1) parts.push({ kind: 'same', text: a[x - 1] ?? '' })
    if (d === 0) break
    if (x === fromX) parts.push({ kind: 'added', text: b[fromY] ?? '' })
    else parts.push({ kind: 'removed', text: a[fromX] ?? '' })
    x = fromX
    y = fromY
  }
  return parts.toReversed()
}

/** Neighbours of one kind are one part. */
function join(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = []
  for (const { kind, text } of parts) {
    const last = joined.at(-1)
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text }
    else if (text) joined.push({ kind, text })
  }
  return joined
}

/**
 * What of the former text stays, goes and comes, in reading order. The parts that are not `added` make the former text,
 * those that are not `removed` the new one. Texts that have next to nothing in common are removed and added whole.
 */
export function compareWords(former: string, next: string): WordPart[] {
  const [a, b] = [split(former), split(next)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const [oldPart, newPart] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const trace = tracePath(oldPart, newPart)
  const middle: WordPart[] = trace
    ? walkBack(oldPart, newPart, trace)
    : [
        { kind: 'removed', text: oldPart.join('') },
        { kind: 'added', text: newPart.join('') },
      ]
  const same = (words: readonly string[]): WordPart => ({ kind: 'same', text: words.join('') })
  return join([same(a.slice(0, head)), ...middle, same(tail ? a.slice(-tail) : [])])
}
