/** What a document says of a link that is shown and not scored. */
import { expect, it } from 'vitest'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import { publishRound, type EmittedCell } from '../../server/results/rules/publish.ts'
import { scoreRound } from '../../server/results/rules/score.ts'

const rules = rulesSchema.parse({})
const criteria = [
  { id: 'q', code: 'q', name: 'Качество', weight: 70 },
  { id: 't', code: 't', name: 'Сроки', weight: 30 },
]
const unit = (id: string) => ({ id, code: id, name: id, parentId: null, regime: 'R1' as const })
const cell = (client: string, judged: readonly string[]): EmittedCell => ({
  ...{ id: client, providerId: 'P', regime: 'R1', clientUnitIds: [client], respondents: 1, notInteracted: 0 },
  ...{ intensity: null, raterFirstScore: null, underId: null, lowCriteria: new Set(), suppressedCriteria: [] },
  criteria: judged.map((criterionId) => ({ criterionId, counts: [0, 0, 0, 1, 0] })),
})

it('a criterion of a link that is not scored has no weight in the score, rather than the weight 0', () => {
  const cells = [cell('A', ['q', 't']), cell('B', ['t'])]
  const scoring = { ...rules.scoring, scale: rules.scale, k: rules.disclosure.k }
  const figures = publishRound({
    round: { id: 'r', number: 1, title: 'r', companyId: 'c', companyName: 'c', closedAt: '2026-01-01T00:00:00Z' },
    rulesVersion: { versionId: 'v', number: 1, title: 'v', weightVersion: 1 },
    ...{ rules, criteria, cells, responses: [], units: ['P', 'A', 'B'].map(unit) },
    links: [],
    scored: scoreRound({ providerIds: ['P'], cells, weights: criteria, rules: scoring }),
  })
  const [whole, thin] = figures.units[0]?.cells ?? []
  expect([whole?.reason, thin?.reason]).toEqual([null, 'lowCoverage'])
  expect(whole?.criteria.map(({ omega }) => omega)).toEqual([0.7, 0.3])
  expect(thin?.criteria.map(({ value, omega }) => [value, omega])).toEqual([
    [null, null],
    [4, null],
  ])
})
