/** Finest common coarsening of two partitions (method.md 6.8): how two rounds are laid over one another. */

export type Partition = readonly (readonly string[])[]

export interface JoinBlock {
  /** Members of the block on either side, sorted. */
  readonly members: readonly string[]
  /** Places of the block's groups in the two partitions. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** The block is a union of groups of both partitions; false when a member is missing on one side. */
  readonly common: boolean
}

const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Connected components of members that share a group; each sorted, and the list sorted by first member. */
export function joinGroups(groups: Partition): string[][] {
  const parent = new Map<string, string>()
  const rootOf = (member: string): string => {
    let root = member
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next
    parent.set(member, root)
    return root
  }
  for (const group of groups) for (const member of group) parent.set(rootOf(member), rootOf(group[0] ?? member))
  const components = new Map<string, string[]>()
  for (const member of [...parent.keys()].sort(byCodePoint)) {
    const root = rootOf(member)
    components.set(root, [...(components.get(root) ?? []), member])
  }
  return [...components.values()]
}

/**
 * The finest partition that both partitions refine. Members that only one side knows make their block uncommon: what
 * was said by other client units is not compared like for like. Empty groups belong to no block.
 */
export function joinPartitions(from: Partition, to: Partition): JoinBlock[] {
  const blocks = joinGroups([...from, ...to])
  const blockOf = new Map(blocks.flatMap((members, at) => members.map((member) => [member, at] as const)))
  const placesIn = (partition: Partition, block: number) =>
    partition.flatMap((group, place) => (group[0] !== undefined && blockOf.get(group[0]) === block ? [place] : []))
  const known = (partition: Partition) => new Set(partition.flat())
  const [knownBefore, knownAfter] = [known(from), known(to)]
  return blocks.map((members, at) => ({
    members,
    from: placesIn(from, at),
    to: placesIn(to, at),
    common: members.every((member) => knownBefore.has(member) && knownAfter.has(member)),
  }))
}
