import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkState } from '../../schema/services/terms.ts'
import { readIntensity } from '../../server/services/rules/imports.ts'
import { pairKey, planLinks, type LinkedUnit, type StandingLink } from '../../server/services/rules/links.ts'
import { findHeirs, findMends, planMends } from '../../server/services/rules/mend.ts'

const unit = (id: string, closed = false): LinkedUnit => ({
  id,
  code: id,
  name: `Отдел ${id}`,
  closedAt: closed ? new Date(0) : null,
})
const unitsOf = (...all: LinkedUnit[]) => new Map(all.map((one) => [one.id, one]))
const link = (client: string, provider: string, intensity: number | null = null, state: LinkState = 'confirmed') => ({
  id: `${client}${provider}`,
  clientUnitId: client,
  providerUnitId: provider,
  serviceId: null,
  intensity,
  state,
  version: 1,
})
const linksOf = (...all: StandingLink[]) => new Map(all.map((one) => [pairKey(one), one]))
const edge = (fromUnitId: string, toUnitId: string) => ({ fromUnitId, toUnitId })

describe('an intensity in a cell', () => {
  it.each([
    ['1 200,5', 1200.5],
    ['3', 3],
    ['0.25', 0.25],
    ['', undefined],
    ['0', null],
    ['-1', null],
    ['много', null],
    ['1e5', null],
    ['9999999999', null],
  ])('reads «%s» as %s', (text, value) => expect(readIntensity(text)).toBe(value))
})

describe('a planned matrix', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const state = fc.constantFrom<LinkState>('proposed', 'confirmed', 'retired')
  const amount = fc.option(fc.integer({ min: 1, max: 5 }))
  const standing = fc
    .array(fc.tuple(id, id, amount, state), { maxLength: 8 })
    .map((rows) => linksOf(...rows.map(([client, provider, n, at]) => link(client, provider, n, at))))
  const given = fc
    .uniqueArray(fc.tuple(id, id, fc.option(amount, { nil: undefined })), { selector: ([a, b]) => `${a}>${b}` })
    .map((rows) =>
      rows.map(([clientUnitId, providerUnitId, intensity]) => ({ clientUnitId, providerUnitId, intensity })),
    )

  it('changes nothing when it is set a second time', () => {
    fc.assert(
      fc.property(standing, given, (links, set) => {
        const first = planLinks({ set, remove: [] }, links)
        const after = new Map(links)
        for (const row of first.rows) after.set(pairKey(row), { id: pairKey(row), version: 1, ...row })
        const second = planLinks({ set, remove: [] }, after)
        expect(second).toMatchObject({ rows: [], created: 0, changed: 0, unchanged: set.length })
        expect(first.created + first.changed + first.unchanged).toBe(set.length)
      }),
    )
  })

  it('leaves what it does not speak of, clears what is null, takes up a retired link afresh', () => {
    const links = linksOf(link('a', 'b', 5, 'proposed'), link('b', 'a', 7, 'retired'), link('c', 'a', 2))
    const set = [
      { clientUnitId: 'a', providerUnitId: 'b' },
      { clientUnitId: 'b', providerUnitId: 'a' },
      { clientUnitId: 'c', providerUnitId: 'a', intensity: null },
    ]
    const { rows, ...counts } = planLinks({ set, remove: [] }, links)
    expect(counts).toEqual({ created: 1, changed: 1, retired: 0, unchanged: 1 })
    expect(rows).toMatchObject([
      { clientUnitId: 'b', intensity: null, state: 'confirmed' },
      { clientUnitId: 'c', intensity: null, state: 'confirmed' },
    ])
  })
})

describe('links of closed units', () => {
  it('follow merges of merges to the open end, and stop at a circle', () => {
    const units = unitsOf(unit('a', true), unit('b', true), unit('c'), unit('d', true))
    expect(findHeirs('a', units, [edge('a', 'b'), edge('b', 'c')])).toEqual(['c'])
    expect(findHeirs('d', units, [edge('d', 'a'), edge('a', 'd')])).toEqual([])
    expect(findHeirs('c', units, [edge('c', 'a')])).toEqual(['c'])
  })

  it('fall together with added intensities, and never become a self-link', () => {
    const units = unitsOf(unit('a', true), unit('b', true), unit('m'), unit('p'))
    const links = linksOf(link('a', 'p', 3), link('b', 'p', 4), link('a', 'b', 1))
    const mends = findMends(links.values(), units, [edge('a', 'm'), edge('b', 'm')])
    const rows = planMends(mends, links)
    expect(rows.filter(({ state }) => state === 'retired')).toHaveLength(3)
    expect(rows.filter(({ state }) => state !== 'retired')).toEqual([
      { clientUnitId: 'm', providerUnitId: 'p', serviceId: null, intensity: 7, state: 'confirmed' },
    ])
  })

  it('divide among the parts of a split, and leave a link that stands there alone', () => {
    const units = unitsOf(unit('a', true), unit('x'), unit('y'), unit('p'))
    const links = linksOf(link('p', 'a', 6), link('p', 'x', 1))
    const rows = planMends(findMends(links.values(), units, [edge('a', 'x'), edge('a', 'y')]), links)
    expect(rows).toMatchObject([
      { providerUnitId: 'a', state: 'retired', intensity: 6 },
      { providerUnitId: 'y', state: 'confirmed', intensity: 3 },
    ])
  })
})
