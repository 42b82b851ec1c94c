/** What differs between the frame of an opened round and the company as it stands now. */
import { say, type Message, type Params } from '../../../schema/core/say.ts'
import { changedRules, type RuleValue } from '../../../schema/regulations/rules.ts'
import { says } from '../../../schema/rounds/says/changes.ts'
import type { Frame, FramedLink, FramedUnit } from './frame.ts'

export const changeKinds = [
  'unitAdded',
  'unitGone',
  'unitRenamed',
  'unitMoved',
  'headChanged',
  'regimeChanged',
  'linkAdded',
  'linkGone',
  'intensityChanged',
  'criterionAdded',
  'criterionGone',
  'criterionReworded',
  'weightChanged',
  'ruleChanged',
  'regulationChanged',
  'regulationGone',
  'peopleChanged',
] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface Change {
  readonly kind: ChangeKind
  readonly message: Message
}

const tell = (kind: ChangeKind, params: Params = {}): Change => ({ kind, message: say(says[kind], params) })

/** Pairs of what has the same key before and after; a missing side is undefined. In the order of before, then new ones. */
function pair<T>(before: readonly T[], after: readonly T[], key: (row: T) => string): [T | undefined, T | undefined][] {
  const old = new Map(before.map((row) => [key(row), row]))
  const now = new Map(after.map((row) => [key(row), row]))
  return [...new Set([...old.keys(), ...now.keys()])].map((id) => [old.get(id), now.get(id)])
}

/** Changes in the order units, links, criteria, rules, people. People are counted per unit and never named. */
export function compareFrames(before: Frame, after: Frame): Change[] {
  const names = new Map([...before.units, ...after.units].map((unit) => [unit.unitId, unit.name]))
  return [
    ...pair(before.units, after.units, (unit) => unit.unitId).flatMap(([from, to]) => compareUnits(from, to)),
    ...compareLinks(before.links, after.links, names),
    ...compareCriteria(before, after),
    ...compareRules(before, after),
    ...comparePeople(before, after, names),
  ]
}

function compareUnits(from: FramedUnit | undefined, to: FramedUnit | undefined): Change[] {
  if (!from) return to ? [tell('unitAdded', { name: to.name })] : []
  if (!to) return [tell('unitGone', { name: from.name })]
  const { name } = to
  return [
    ...(from.name === name ? [] : [tell('unitRenamed', { from: from.name, to: name })]),
    ...(from.parentId === to.parentId ? [] : [tell('unitMoved', { name })]),
    ...(from.headEmployeeId === to.headEmployeeId ? [] : [tell('headChanged', { name })]),
    ...(from.regime === to.regime ? [] : [tell('regimeChanged', { name, from: from.regime, to: to.regime })]),
  ]
}

function compareLinks(
  before: readonly FramedLink[],
  after: readonly FramedLink[],
  names: ReadonlyMap<string, string>,
): Change[] {
  return pair(before, after, (link) => `${link.clientUnitId}>${link.providerUnitId}`).flatMap(([from, to]) => {
    const link = to ?? from
    if (!link) return []
    const ends = { client: names.get(link.clientUnitId) ?? '', provider: names.get(link.providerUnitId) ?? '' }
    if (!from) return [tell('linkAdded', ends)]
    if (!to) return [tell('linkGone', ends)]
    if (from.intensity === to.intensity) return []
    return [tell('intensityChanged', { ...ends, from: from.intensity ?? '—', to: to.intensity ?? '—' })]
  })
}

function compareCriteria(before: Frame, after: Frame): Change[] {
  return pair(before.criteria, after.criteria, (criterion) => criterion.criterionId).flatMap(([from, to]) => {
    if (!from) return to ? [tell('criterionAdded', { name: to.name, to: to.weight })] : []
    if (!to) return [tell('criterionGone', { name: from.name, from: from.weight })]
    return [
      ...(from.name === to.name ? [] : [tell('criterionReworded', { name: to.name })]),
      ...(from.weight === to.weight
        ? []
        : [tell('weightChanged', { name: to.name, from: from.weight, to: to.weight })]),
    ]
  })
}

const print = (value: RuleValue): string | number =>
  typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value)

function compareRules(before: Frame, after: Frame): Change[] {
  if (before.regulationVersionId === after.regulationVersionId) return []
  if (!before.rules || !after.rules) return [tell('regulationGone')]
  const changed = changedRules(before.rules, after.rules)
  return [
    tell('regulationChanged'),
    ...changed.map(({ path, from, to }) => tell('ruleChanged', { path, from: print(from), to: print(to) })),
  ]
}

function comparePeople(before: Frame, after: Frame, names: ReadonlyMap<string, string>): Change[] {
  const counts = new Map<string, { joined: number; left: number }>()
  const count = (unitId: string) => {
    const known = counts.get(unitId) ?? { joined: 0, left: 0 }
    counts.set(unitId, known)
    return known
  }
  for (const [from, to] of pair(before.people, after.people, (person) => `${person.unitId}:${person.employeeId}`)) {
    if (!from && to) count(to.unitId).joined += 1
    if (from && !to) count(from.unitId).left += 1
  }
  return [...counts].map(([unitId, moved]) => tell('peopleChanged', { name: names.get(unitId) ?? '', ...moved }))
}
