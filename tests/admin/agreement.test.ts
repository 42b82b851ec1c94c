/** What the pages of an agreement on weights work out for themselves: where it stands, how it is drawn, what is sent. */
import { describe, expect, it } from 'vitest'
import type { Iteration, Picture } from '../../admin/weights/agreement/fragments/picture.ts'
import {
  formOf,
  givenOf,
  listBadNumbers,
  listClients,
  listSpeechless,
  readNumber,
  readRules,
  rulesOf,
  writeNumber,
  type AgreementForm,
} from '../../admin/weights/agreement/opening/form.ts'
import { fitWeights, listStrips, placeRows } from '../../admin/weights/agreement/picture/strips.ts'
import { findNext, findPrimary, listStops } from '../../admin/weights/agreement/room/standing.ts'
import { firstShares, groupShares, shareErrors } from '../../admin/weights/agreement/verbs/shares.ts'
import type { Stakeholder } from '../../admin/weights/agreement/wire/room.ts'
import { weightRules } from '../../schema/weights/rules.ts'
import { agreementStates, iterationVerdicts, type IterationVerdict } from '../../schema/weights/terms.ts'

const criteria = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase(), question: '' }))

const picture = (
  verdict: IterationVerdict,
  weights: [number, number] | null,
  camps: Picture['camps'] = null,
): Picture => ({
  ...{ judged: 3, units: 3, verdict, t: 0.1, w: 0.6, p: 0.2, similarity: 0.9, ahpConsensus: null, level: 'high' },
  ...{ consistencyRatio: null, camps, change: null },
  criteria: criteria.map(({ id }, at) => ({
    ...{ criterionId: id, weight: weights?.[at] ?? null, min: 0.1, q1: 0.3, median: 0.4, q3: 0.5, max: 0.72 },
  })),
})
const iteration = (number: number, own: Picture | null): Iteration => ({
  ...{ number, startedAt: `2026-03-0${number}T09:00:00Z`, deadline: '2026-03-09T09:00:00Z', arguments: [] },
  ...{ endedAt: own ? `2026-03-0${number}T18:00:00Z` : null, picture: own },
})
const twoCamps = [
  { units: 2, t: 0.01, weights: criteria.map(({ id }, at) => ({ criterionId: id, weight: [0.7, 0.3][at] ?? 0 })) },
  { units: 1, t: 0, weights: criteria.map(({ id }, at) => ({ criterionId: id, weight: [0.2, 0.8][at] ?? 0 })) },
]
const unit = (hasJudged: boolean, hasAnswered = false): Stakeholder => ({
  ...{ id: 's', unit: { id: 'u', name: 'U' }, speaker: { id: 'p', name: 'P', email: null }, hasJudged, hasAnswered },
  ...{ delivery: null, replaceSpeakerBlockedBecause: null },
})
const free = { startIterationBlockedBecause: null, remindStakeholdersBlockedBecause: null }

describe('where an agreement stands', () => {
  const road = { createdAt: '2026-03-01T09:00:00Z', iterations: [], proposals: [], protocol: null }

  it.each(agreementStates.filter((state) => state !== 'cancelled'))('%s is a stop of its road', (state) => {
    const proposal = { ...{ id: 'x', iteration: 1, source: 'group', note: '', verdict: null, closedAt: null } as const, ...{ accepted: 0, objected: 0, silentConsent: 0, silent: 0, answers: [], shares: [] }, proposedAt: '2026-03-02', closesAt: '2026-03-09' } // prettier-ignore
    const { stops, now } = listStops({ ...road, state, proposals: [proposal] })
    expect(stops[now]?.name).toBe(state)
    expect(stops.length).toBe(5)
  })

  it('names the owner on the way to a decision, not the stakeholders', () => {
    const names = (state: 'escalated' | 'proposed') => listStops({ ...road, state }).stops.map(({ name }) => name)
    expect(names('escalated').slice(3)).toEqual(['escalated', 'decided'])
    expect(names('proposed').slice(3)).toEqual(['proposed', 'agreed'])
  })

  it.each([
    ['judging', [unit(true), unit(false)], 'judging', 'remind'],
    ['judging', [unit(true), unit(true)], 'allJudged', 'end'],
    ['proposed', [unit(true, true), unit(true)], 'proposed', 'remind'],
    ['proposed', [unit(true, true)], 'allAnswered', 'close'],
    ['escalated', [unit(true)], 'escalated', 'decide'],
    ['agreed', [unit(true)], null, null],
  ] as const)('%s: what is next hangs on who has answered', (state, stakeholders, next, verb) => {
    const agreement = { state, stakeholders: [...stakeholders], iterations: [], ...free }
    expect([findNext(agreement), findPrimary(agreement)]).toEqual([next, verb])
  })

  it.each(iterationVerdicts)('after an iteration that came out %s, one verb stands out', (verdict) => {
    const iterations = [iteration(1, picture(verdict, [0.4, 0.6]))]
    const agreement = { state: 'feedback' as const, stakeholders: [unit(true)], iterations, ...free }
    const near = verdict === 'near' || verdict === 'standstill'
    const over = verdict === 'apart' || verdict === 'exhausted'
    expect(findPrimary(agreement)).toBe(near ? 'propose' : over ? 'escalate' : 'start')
  })

  it('turns to the owner when no iteration is left, and reminds nobody before the time', () => {
    const returned = { state: 'returned' as const, stakeholders: [unit(true)], iterations: [] }
    expect(findPrimary({ ...returned, ...free })).toBe('start')
    expect(findPrimary({ ...returned, ...free, startIterationBlockedBecause: 'Кругов больше нет.' })).toBe('escalate')
    const judging = { state: 'judging' as const, stakeholders: [unit(false)], iterations: [] }
    expect(findPrimary({ ...judging, ...free, remindStakeholdersBlockedBecause: 'Рано.' })).toBeNull()
  })

  it('speaks of camps where they are, though an iteration is left', () => {
    const iterations = [iteration(1, picture('again', null, twoCamps))]
    expect(findNext({ state: 'feedback', stakeholders: [unit(true)], iterations })).toBe('camps')
  })
})

describe('the picture', () => {
  it('holds the last three iterations that somebody judged, the latest full', () => {
    const own = [1, 2, 3, 4].map((number) => iteration(number, picture('again', [0.4, 0.6])))
    const silent = iteration(5, { ...picture('noQuorum', null), judged: 0, criteria: [] })
    const [row] = listStrips(criteria, [...own, silent, iteration(6, null)])
    expect(row?.strips.map(({ iteration: number, isLatest }) => [number, isLatest])).toEqual([
      [2, false],
      [3, false],
      [4, true],
    ])
  })

  it('averages nothing where the camps differ: each has a line of its own', () => {
    const [row] = listStrips(criteria, [iteration(1, picture('again', null, twoCamps))])
    expect(row?.strips[0]).toMatchObject({ group: null, camps: [70, 20], lines: 2 })
  })

  it('reaches to the full ten, with a tick every ten or twenty', () => {
    const rows = listStrips(criteria, [iteration(1, picture('near', [0.4, 0.6]))])
    expect(fitWeights(rows)).toEqual({ max: 80, ticks: [0, 20, 40, 60, 80] })
    expect(fitWeights([])).toEqual({ max: 10, ticks: [0, 10] })
  })

  it('lets no row run into the next', () => {
    const rows = listStrips(criteria, [
      iteration(1, picture('again', null, twoCamps)),
      iteration(2, picture('near', [0.4, 0.6])),
    ])
    const [one, other] = placeRows(rows, { line: 20, head: 0, gap: 10 })
    expect(one?.strips.map(({ y }) => y)).toEqual([10, 50])
    expect(one?.end).toBe(70)
    expect(other?.top).toBe(70)
  })
})

describe('weights that are put forward', () => {
  const near = [iteration(1, picture('near', [1 / 3, 2 / 3]))]
  it('begin with the group, brought to 100; with the camps there is no group', () => {
    expect(groupShares({ criteria, iterations: near })).toEqual([33, 67])
    expect(groupShares({ criteria, iterations: [iteration(1, picture('apart', null, twoCamps))] })).toBeNull()
    expect(firstShares({ criteria, iterations: [], proposals: [] })).toEqual([50, 50])
  })

  it('are refused by the names that the sliders know', () =>
    expect(shareErrors({ 'shares.1.share': 'x', note: 'y' })).toEqual({ 'shares.1.points': 'x', note: 'y' }))
})

const defaults = weightRules.parse({})
const ruleWords = Object.entries(defaults).map(([name, value]) => ({ path: `weights.${name}`, label: name, explanation: '', default: value })) // prettier-ignore
const version = (number: number, state: string, weights: object) => ({ id: state, number, state, rules: { weights } })

describe('what an agreement is opened with', () => {
  it('follows the draft of the regulation, then the version in force, then the method', () => {
    const inForce = version(1, 'inForce', { ...defaults, maxIterations: 4 })
    const draft = version(2, 'draft', { ...defaults, quorum: 0.8 })
    expect(readRules({ regulationVersions: [draft, inForce], ruleWords })).toEqual({
      rules: { ...defaults, quorum: 0.8 },
      source: { from: 'draft', number: 2 },
    })
    expect(readRules({ regulationVersions: [inForce], ruleWords }).source).toEqual({ from: 'inForce', number: 1 })
    expect(readRules({ regulationVersions: [], ruleWords })).toEqual({ rules: defaults, source: { from: 'method' } })
  })

  const form: AgreementForm = {
    rules: defaults,
    typed: {},
    chosen: [
      { unitId: 'u1', unitName: 'Склад', speaker: { id: 'p1', name: 'П' } },
      { unitId: 'u2', unitName: 'ИТ', speaker: null },
    ],
    note: '',
  }

  it('keeps two thirds exact until somebody types over it', () => {
    expect(writeNumber(2 / 3, 'quorum', true)).toBe('66,67')
    expect(rulesOf(form).quorum).toBe(2 / 3)
    expect(rulesOf({ ...form, typed: { quorum: '70' } }).quorum).toBe(0.7)
  })

  it.each([
    ['12,5', 'quorum', 0.125],
    ['0.5', 'wMin', 0.5],
    ['3', 'maxIterations', 3],
    ['', 'quorum', null],
    ['-1', 'quorum', null],
    ['много', 'objectionDays', null],
  ] as const)('reads «%s» of %s as %s', (text, name, value) => expect(readNumber(text, name)).toBe(value))

  it('names what is no number, and the units that nobody speaks for', () => {
    expect(listBadNumbers({ typed: { quorum: 'х', wMin: '0,5' } })).toEqual(['quorum'])
    expect(listSpeechless(form).map(({ unitName }) => unitName)).toEqual(['ИТ'])
    expect(givenOf(form).stakeholders).toEqual([{ unitId: 'u1', employeeId: 'p1' }])
  })

  it('sends of an edited draft nothing but what the API takes', () => {
    const { method, ...rules } = defaults
    const answered = { ...rules, __typename: 'AgreementRules' }
    const edited = formOf({ rules: answered, method, stakeholders: [unit(false)], note: 'x' })
    expect(givenOf(edited)).toEqual({ rules: defaults, stakeholders: [{ unitId: 'u', employeeId: 'p' }], note: 'x' })
  })

  it('knows the client units by the matrix of links', () => {
    const units = ['u1', 'u2'].map((id) => ({ id, code: id, name: id, head: null }))
    const company = { id: 'c', openAgreementBlockedBecause: null, units }
    const linkMatrix = { units: [{ id: 'u2' }, { id: 'u1' }], cells: [{ client: 1 }] }
    expect(listClients({ company, linkMatrix }).map(({ id }) => id)).toEqual(['u1'])
  })
})
