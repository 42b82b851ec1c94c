import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinPartitions } from '../../server/comparisons/rules/join.ts'

const clients = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** A partition of the clients: each goes to one of five groups, or to none. */
const partitionOf = (groups: readonly number[]) =>
  [0, 1, 2, 3, 4]
    .map((group) => clients.filter((_, at) => groups[at] === group))
    .filter((members) => members.length > 0)
const aPartition = (least: number) =>
  fc.array(fc.integer({ min: least, max: 4 }), { minLength: 8, maxLength: 8 }).map(partitionOf)

describe('the join of two partitions', () => {
  it('gives the worked example of method.md 6.8', () => {
    const blocks = joinPartitions(
      [['Sales'], ['Mkt', 'Ret'], ['Prod'], ['HR', 'Leg', 'Log']],
      [['Sales'], ['Mkt'], ['Ret'], ['Prod', 'Log'], ['HR', 'Leg']],
    )
    expect(blocks.map(({ members }) => members)).toEqual([['HR', 'Leg', 'Log', 'Prod'], ['Mkt', 'Ret'], ['Sales']])
    expect(blocks.map(({ from, to }) => [from, to])).toEqual([
      [
        [2, 3],
        [3, 4],
      ],
      [[1], [1, 2]],
      [[0], [0]],
    ])
    expect(blocks.every(({ common }) => common)).toBe(true)
  })

  it('makes every block a union of groups of both partitions', () => {
    fc.assert(
      fc.property(aPartition(0), aPartition(0), (from, to) => {
        for (const block of joinPartitions(from, to)) {
          expect(block.common).toBe(true)
          expect(block.from.flatMap((at) => from[at] ?? []).sort()).toEqual(block.members)
          expect(block.to.flatMap((at) => to[at] ?? []).sort()).toEqual(block.members)
        }
      }),
    )
  })

  it('coarsens no further than needed: no block falls into two unions of groups', () => {
    fc.assert(
      fc.property(aPartition(0), aPartition(0), (from, to) => {
        for (const { members } of joinPartitions(from, to)) {
          const reached = new Set(members.slice(0, 1))
          for (let grown = 0; grown !== reached.size; ) {
            grown = reached.size
            for (const group of [...from, ...to])
              if (group.some((one) => reached.has(one))) for (const one of group) reached.add(one)
          }
          expect([...reached].sort()).toEqual(members)
        }
      }),
    )
  })

  it('does not depend on the side, nor on the order of groups and members', () => {
    fc.assert(
      fc.property(aPartition(-1), aPartition(-1), (from, to) => {
        const members = joinPartitions(from, to).map((block) => [block.members, block.common])
        const shuffled = (partition: string[][]) => [...partition].reverse().map((group) => [...group].reverse())
        expect(joinPartitions(to, from).map((block) => [block.members, block.common])).toEqual(members)
        expect(joinPartitions(shuffled(from), shuffled(to)).map((block) => [block.members, block.common])).toEqual(
          members,
        )
      }),
    )
  })

  it('leaves one partition as it is when laid over itself', () => {
    fc.assert(
      fc.property(aPartition(-1), (partition) => {
        const sorted = [...partition].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
        expect(joinPartitions(partition, partition).map(({ members }) => members)).toEqual(sorted)
      }),
    )
  })

  it('calls a block common only when every client is known on both sides', () => {
    fc.assert(
      fc.property(aPartition(-1), aPartition(-1), (from, to) => {
        for (const { members, common } of joinPartitions(from, to))
          expect(common).toBe(members.every((one) => from.flat().includes(one) && to.flat().includes(one)))
      }),
    )
  })
})
