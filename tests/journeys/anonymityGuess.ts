/**
 * An insider who guesses: every order, id, size and time that the evidence holds is laid beside the people, and how many
 * marks are hit so is compared with what chance hits. What the histogram of a unit tells is known to the guesser anyway.
 */
export interface Voter {
  id: string
  employeeId: string
  unitId: string
  /** The mark that was given to the first criterion. */
  mark: number
}

/** A row as a dump gives it, with what PostgreSQL keeps unasked. */
export interface Row {
  table: string
  text: string
  xmin: string
  ctid: string
  row: Record<string, unknown>
}

export interface Finding {
  way: string
  hits: number
  /** What a shuffling of the marks inside each unit hits on average, and how far from it the hits are in its deviations. */
  chance: number
  deviations: number
}

/** One guess of a mark for each person of a unit, in the order of the people. */
type Guesses = readonly (readonly [people: readonly Voter[], marks: readonly number[]])[]

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * If the guess knows nothing but the unit's histogram, every assignment of its marks to its people is as likely. Mean and
 * variance of the hits over all assignments are exact (Hoeffding 1951, combinatorial central limit theorem).
 */
export function judge(way: string, guesses: Guesses): Finding {
  let [hits, chance, variance] = [0, 0, 0]
  for (const [people, marks] of guesses) {
    const n = people.length
    const hit = (guess: number, at: number) => Number(guess === people[at]?.mark)
    hits += sum(marks.map(hit))
    const rows = marks.map((guess) => sum(people.map((_, at) => hit(guess, at))) / n)
    const columns = people.map((_, at) => sum(marks.map((guess) => hit(guess, at))) / n)
    const mean = sum(rows) / n
    chance += mean * n
    const squares = marks.map((guess, i) =>
      sum(people.map((_, j) => (hit(guess, j) - (rows[i] ?? 0) - (columns[j] ?? 0) + mean) ** 2)),
    )
    variance += sum(squares) / (n - 1)
  }
  return { way, hits, chance, deviations: variance ? (hits - chance) / Math.sqrt(variance) : 0 }
}

const placeOf = (ctid: string): number => {
  const [block = 0, line = 0] = (ctid.match(/\d+/g) ?? []).map(Number)
  return block * 1000 + line
}

/** Numbers that can be told of a value without understanding it: itself, its length, its first letters. */
function traitsOf(value: unknown): Record<string, number> {
  if (typeof value === 'number') return { itself: value }
  if (typeof value === 'boolean') return { itself: Number(value) }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const start = Buffer.from(text.replace(/^\\x/, '')).subarray(0, 6)
  return { size: text.length, start: start.length ? start.readUIntBE(0, start.length) : 0, time: Date.parse(text) || 0 }
}

const traitsOfRow = ({ row, xmin, ctid, text }: Row): Map<string, number> =>
  new Map([
    ['place', placeOf(ctid)],
    ['transaction', Number(xmin)],
    ['size', text.length],
    ...Object.entries(row).flatMap(([name, value]) =>
      Object.entries(traitsOf(value)).map(([trait, number]) => [`${name} ${trait}`, number] as const),
    ),
  ])

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const byUnit = (voters: readonly Voter[]): Voter[][] => [...group(voters, ({ unitId }) => unitId).values()]

/** People put in a row by a number of theirs get the unit's marks in their order: right where the number goes with the mark. */
function guessByRank(voters: readonly Voter[], numberOf: (voter: Voter) => number): Guesses {
  return byUnit(voters).map((people) => [
    people.toSorted((one, other) => numberOf(one) - numberOf(other)),
    people.map(({ mark }) => mark).toSorted((one, other) => one - other),
  ])
}

/** Rows that name a person: everything that can be measured of them, laid beside the marks. */
function* guessFromPersonalRows(rows: readonly Row[], voters: readonly Voter[]): Iterable<[string, Guesses]> {
  for (const [table, own] of group(rows, (row) => row.table)) {
    const traits = new Map<string, Map<string, number>>()
    for (const row of own) {
      const names = [row.row['participant_id'], row.row['id'], row.row['employee_id']].map(String)
      for (const name of names) traits.set(name, traitsOfRow(row))
    }
    const found = voters.map(({ id, employeeId }) => traits.get(id) ?? traits.get(employeeId))
    if (found.some((one) => !one)) continue
    for (const trait of found[0]?.keys() ?? []) {
      const numberOf = ({ id, employeeId }: Voter) => (traits.get(id) ?? traits.get(employeeId))?.get(trait) ?? 0
      const guesses = guessByRank(voters, numberOf)
      yield [`${table}: ${trait}, rising`, guesses]
      yield [`${table}: ${trait}, falling`, guesses.map(([people, marks]) => [people.toReversed(), marks])]
    }
  }
}

/** Orders in which an insider knows the people: when each was seen to answer, their ids, the staff list. */
const orders: Record<string, (voters: readonly Voter[]) => Voter[]> = {
  'time of answering': (voters) => [...voters],
  'participant id': (voters) => voters.toSorted((one, other) => one.id.localeCompare(other.id)),
  'employee id': (voters) => voters.toSorted((one, other) => one.employeeId.localeCompare(other.employeeId)),
}

const markIn = (text: string): number => Number(text.match(/(?<![\w-])[1-5](?![\w-])/g)?.at(-1) ?? 0)

/** Rows that name nobody, as many as a unit has people: the first row to the first person, and so on. */
function* guessFromNamelessRows(rows: readonly Row[], voters: readonly Voter[]): Iterable<[string, Guesses]> {
  for (const [table, own] of group(rows, (row) => row.table)) {
    const placed = own.toSorted((one, other) => placeOf(one.ctid) - placeOf(other.ctid))
    for (const [order, put] of Object.entries(orders)) {
      const guesses = byUnit(put(voters)).flatMap((people): Guesses[number][] => {
        const ofUnit = placed.filter(({ text }) => text.includes(people[0]?.unitId ?? ''))
        return ofUnit.length === people.length ? [[people, ofUnit.map(({ text }) => markIn(text))]] : []
      })
      if (guesses.length) yield [`${table}: rows as they lie, by ${order}`, guesses]
    }
  }
}

/** Lines of the log, when there is one for each ballot: everything in them that is a number, and their lengths. */
function* guessFromLines(lines: readonly string[], voters: readonly Voter[]): Iterable<[string, Guesses]> {
  if (lines.length < voters.length) return
  const each = lines.length / voters.length
  if (!Number.isInteger(each)) return
  for (let part = 0; part < each; part++) {
    const own = new Map(voters.map((voter, at) => [voter.id, lines[at * each + part] ?? '']))
    const numbersOf = ({ id }: Voter) => [own.get(id)?.length ?? 0, ...(own.get(id)?.match(/\d+/g) ?? []).map(Number)]
    const [first] = voters
    for (const at of first ? numbersOf(first).keys() : [])
      yield [`line ${part}: number ${at}`, guessByRank(voters, (voter) => numbersOf(voter)[at] ?? 0)]
  }
}

export interface Held {
  /** The dump that was taken while the round was open, and the one after its release. */
  open: readonly Row[]
  released: readonly Row[]
  log: readonly string[]
}

/** Every way of guessing that the evidence admits, the best first. `voters` are in the order in which they answered. */
export function guessAll({ open, released, log }: Held, voters: readonly Voter[]): Finding[] {
  const ways = [
    ...guessFromPersonalRows(open, voters),
    ...guessFromPersonalRows(released, voters),
    ...guessFromNamelessRows(released, voters),
    ...guessFromLines(log, voters),
  ]
  return ways.map(([way, guesses]) => judge(way, guesses)).toSorted((a, b) => b.deviations - a.deviations)
}
