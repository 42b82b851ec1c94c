import { describe, expect, it } from 'vitest'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import { tell } from '../../schema/core/say.ts'
import { roundStates, type RoundState } from '../../schema/rounds/terms.ts'
import { whyNot, whyNotNow, whyNotUntil, type RoundAct } from '../../server/rounds/rules.ts'
import { compareFrames } from '../../server/rounds/rules/changes.ts'
import { askPeople, trimFrame, type Frame } from '../../server/rounds/rules/frame.ts'
import { whyNotJoin, whyNotReplace } from '../../server/rounds/rules/people.ts'
import { checkReadiness, type ReadinessInput } from '../../server/rounds/rules/readiness.ts'

const closesAt = new Date('2026-03-20T15:00:00Z')
const before = new Date('2026-03-20T14:59:59Z')

describe('what a round allows', () => {
  const allowed: Record<RoundAct, RoundState[]> = {
    open: ['draft'],
    close: ['open'],
    score: ['closed'],
    release: ['scored'],
    withdraw: ['released'],
    cancel: ['draft', 'open', 'closed', 'scored'],
    edit: ['draft'],
    extend: ['open'],
    sendTestLetter: ['draft', 'open'],
    invite: ['open'],
    remind: ['open'],
    addParticipant: ['open'],
    removeParticipant: ['open'],
    replaceRepresentative: ['open'],
  }
  const acts = Object.entries(allowed) as [RoundAct, RoundState[]][]
  it.each(acts)('%s: in %j only, and every refusal is a sentence in both languages', (act, states) => {
    for (const state of roundStates) {
      const reason = whyNot(act, { state })
      expect(reason === null, state).toBe(states.includes(state))
      if (reason) for (const locale of ['ru', 'en'] as const) expect(tell(reason, locale)).toMatch(/[.]$/)
    }
  })

  it('takes neither people nor time once its window is over, but can be closed', () => {
    const round = { state: 'open', closesAt } as const
    for (const act of ['extend', 'invite', 'remind', 'addParticipant', 'removeParticipant'] as const) {
      expect(whyNotNow(act, round, before)).toBeNull()
      expect(whyNotNow(act, round, closesAt)).not.toBeNull()
    }
    expect(whyNotNow('close', round, closesAt)).toBeNull()
    expect(whyNotNow('open', { state: 'draft', closesAt }, closesAt)).not.toBeNull()
  })

  it('is extended only to a later end that has not passed', () => {
    expect(whyNotUntil(new Date('2026-03-21T15:00:00Z'), { closesAt }, before)).toBeNull()
    expect(whyNotUntil(closesAt, { closesAt }, before)).not.toBeNull()
    expect(whyNotUntil(new Date('2026-03-21T15:00:00Z'), { closesAt }, new Date('2026-03-22T00:00:00Z'))).not.toBeNull()
  })
})

const unit = (unitId: string, regime: 'R1' | 'R2' = 'R2') => ({
  ...{ unitId, code: unitId, name: unitId.toUpperCase(), parentId: null, sortOrder: 0, headEmployeeId: null, regime },
})
const link = (clientUnitId: string, providerUnitId: string, intensity: number | null = null) => ({
  ...{ clientUnitId, providerUnitId, intensity, serviceName: null },
})
const people = (unitId: string, count: number, role: 'staff' | 'representative' = 'staff') =>
  Array.from({ length: count }, (_, at) => ({ employeeId: `${unitId}-${at}`, unitId, role, hasEmail: true }))
const criterion = (criterionId: string, weight: number) => ({
  ...{ criterionId, code: criterionId, name: criterionId, question: '?', points: ['1', '2', '3', '4', '5'] },
  ...{ sortOrder: 0, weight },
})

const frame: Frame = {
  units: ['a', 'b', 'c', 'p'].map((id) => unit(id)),
  links: ['a', 'b', 'c'].map((id) => link(id, 'p')),
  criteria: [criterion('quality', 50), criterion('time', 50)],
  rules: rulesSchema.parse({}),
  regulationVersionId: 'v1',
  people: ['a', 'b', 'c'].flatMap((id) => people(id, 12)),
}
const ready: ReadinessInput = {
  frame,
  weights: { state: 'agreed', newerAgreed: false },
  unsigned: 0,
  window: { opensAt: new Date('2026-03-10T15:00:00Z'), closesAt },
}
const kinds = (change: Partial<Frame>, more: Partial<ReadinessInput> = {}) => {
  const { blockers, warnings } = checkReadiness({ ...ready, ...more, frame: { ...frame, ...change } })
  for (const { message, remedy } of [...blockers, ...warnings])
    for (const locale of ['ru', 'en'] as const) expect(tell(message, locale) + tell(remedy, locale)).toMatch(/\S/)
  return { blockers: blockers.map((finding) => finding.kind), warnings: warnings.map((finding) => finding.kind) }
}

describe('readiness', () => {
  it('finds nothing wrong with three clients of twelve people', () => {
    expect(kinds({})).toEqual({ blockers: [], warnings: [] })
  })

  it.each<[string, Partial<Frame>, Partial<ReadinessInput>]>([
    ['noRegulation', { rules: null, regulationVersionId: null, criteria: [] }, { weights: null }],
    ['weightsNotAgreed', {}, { weights: { state: 'draft', newerAgreed: false } }],
    ['acquaintanceMissing', {}, { unsigned: 2 }],
    ['weightsNotAgreed', { criteria: [criterion('quality', 50)] }, {}],
    ['noLinks', { links: [], people: [] }, {}],
    ['nobodyAsked', { people: [] }, {}],
    [
      'representativesMissing',
      { units: [...frame.units, unit('r', 'R1')], links: [...frame.links, link('r', 'p')] },
      {},
    ],
    [
      'representativesTooMany',
      {
        units: [...frame.units, unit('r', 'R1')],
        links: [...frame.links, link('r', 'p')],
        people: [...frame.people, ...people('r', 4, 'representative')],
      },
      {},
    ],
    ['intensityMissing', { rules: rulesSchema.parse({ scoring: { clientWeight: 'intensity' } }) }, {}],
  ])('is blocked by %s', (kind, change, more) => expect(kinds(change, more).blockers).toEqual([kind]))

  it.each<[string, Partial<Frame>, Partial<ReadinessInput>]>([
    ['weightsOutdated', {}, { weights: { state: 'superseded', newerAgreed: true } }],
    ['pointsDiffer', { criteria: [criterion('quality', 50), { ...criterion('time', 50), points: ['1'] }] }, {}],
    ['unitEmpty', { units: [...frame.units, unit('d')], links: [...frame.links, link('d', 'p')] }, {}],
    ['emailsMissing', { people: frame.people.map((person) => ({ ...person, hasEmail: false })) }, {}],
    ['windowDiffers', {}, { window: { opensAt: new Date('2026-03-18T15:00:00Z'), closesAt } }],
    ['tooLong', { criteria: Array.from({ length: 100 }, (_, at) => criterion(`c${at}`, 1)) }, {}],
    [
      'unitMerged',
      {
        units: [...frame.units, unit('d')],
        links: [...frame.links, link('d', 'p')],
        people: [...frame.people, ...people('d', 2)],
      },
      {},
    ],
  ])('warns of %s', (kind, change, more) => expect(kinds(change, more)).toEqual({ blockers: [], warnings: [kind] }))

  it('warns of units and providers that can never reach the threshold, and names them', () => {
    const few = ['a', 'b', 'c'].flatMap((id) => people(id, 1))
    const { warnings, forecast } = checkReadiness({ ...ready, frame: { ...frame, people: few } })
    expect(warnings.map(({ kind, unitIds }) => [kind, unitIds])).toEqual([
      ['unitNeverShown', ['a', 'b', 'c']],
      ['providerNeverShown', ['p']],
    ])
    expect(warnings[0] && tell(warnings[0].message, 'ru')).toContain('«A», «B», «C»')
    expect(forecast?.providers[0]?.shown).toBe(0)
  })

  it('warns of a provider that is unlikely to be shown, or has too few clients for a score', () => {
    expect(kinds({ people: ['a', 'b', 'c'].flatMap((id) => people(id, 2)) }).warnings).toEqual([
      'providerUnlikely',
      'providerUnscored',
      'unitMerged',
    ])
    expect(kinds({ links: [link('a', 'p')] }).warnings).toEqual(['providerUnscored'])
    expect(kinds({ links: [link('a', 'p')], people: people('a', 8) }).warnings).not.toContain('providerUnlikely')
  })
})

describe('who is asked', () => {
  const employee = (employeeId: string, unitId: string, representative = false) => ({
    ...{ employeeId, unitId, email: null, representative },
  })
  it('is all staff of an anonymous client, the representatives of the others, nobody of a mere provider', () => {
    const staff = [employee('1', 'a'), employee('2', 'a', true), employee('3', 'r'), employee('4', 'r', true)]
    const asked = askPeople(
      [unit('a'), unit('r', 'R1'), unit('p')],
      [link('a', 'p'), link('r', 'p')],
      [...staff, employee('5', 'p', true)],
    )
    expect(asked.map(({ employeeId, role }) => [employeeId, role])).toEqual([
      ['1', 'staff'],
      ['2', 'staff'],
      ['4', 'representative'],
    ])
  })

  it('knows no unit that is closed', () => {
    const { units, links } = trimFrame([{ ...unit('a'), parentId: 'gone' }], [link('a', 'gone')])
    expect(units[0]?.parentId).toBeNull()
    expect(links).toEqual([])
  })
})

describe('who may join an open round', () => {
  const rules = rulesSchema.parse({})
  const joining = {
    employee: { leftAt: null, unitId: 'u' },
    unit: { regime: 'R2' },
    place: null,
    representatives: 3,
    rules,
  } as const
  it.each([
    ['a colleague of an asked unit', {}, true],
    ['whoever was taken out before', { place: { removedAt: before, role: 'staff', unitId: 'u' } as const }, true],
    [
      'nobody from where they answered before',
      { place: { removedAt: before, role: 'staff', unitId: 'v' } as const },
      false,
    ],
    [
      'a representative of old elsewhere',
      { place: { removedAt: before, role: 'representative', unitId: 'v' } as const },
      true,
    ],
    ['nobody who left', { employee: { leftAt: before, unitId: 'u' } }, false],
    ['nobody of a unit that is not asked', { unit: null }, false],
    ['nobody twice', { place: { removedAt: null, role: 'staff', unitId: 'u' } as const }, false],
    ['no fourth representative', { unit: { regime: 'R1' } as const }, false],
    ['a third representative', { unit: { regime: 'R1' } as const, representatives: 2 }, true],
  ])('%s', (_, change, may) => expect(whyNotJoin({ ...joining, ...change }) === null).toBe(may))

  it('replaces representatives only, by colleagues of the same unit', () => {
    const speaker = { removedAt: null, role: 'representative', unitId: 'r' } as const
    expect(whyNotReplace(speaker, { unitId: 'r' })).toBeNull()
    expect(whyNotReplace(speaker, { unitId: 'a' })).not.toBeNull()
    expect(whyNotReplace({ ...speaker, role: 'staff' }, { unitId: 'r' })).not.toBeNull()
    expect(whyNotReplace({ ...speaker, removedAt: before }, { unitId: 'r' })).not.toBeNull()
  })
})

describe('what changed since a round', () => {
  it('is nothing when nothing did', () => expect(compareFrames(frame, frame)).toEqual([]))

  it('is told one by one, and people only as counts', () => {
    const now: Frame = {
      units: [{ ...unit('a'), name: 'Продажи' }, unit('b', 'R1'), unit('p'), unit('d')],
      links: [link('a', 'p', 2), link('b', 'p'), link('d', 'p')],
      criteria: [criterion('quality', 60), criterion('care', 40)],
      rules: rulesSchema.parse({ disclosure: { k: 6 } }),
      regulationVersionId: 'v2',
      people: [...people('a', 11), ...people('b', 12), ...people('d', 1)],
    }
    const told = compareFrames(frame, now).map(({ message }) => tell(message, 'ru'))
    expect(told).toEqual([
      'Подразделение «A» теперь называется «Продажи».',
      'Режим подразделения «B»: был R2, стал R1.',
      'Подразделения «C» больше нет.',
      'Новое подразделение «D».',
      'Интенсивность связи «Продажи» → «P»: была —, стала 2.',
      'Связи «C» → «P» больше нет.',
      'Новая связь «D» → «P».',
      'Вес критерия «quality»: был 50, стал 60.',
      'Критерия «time» больше нет, его вес был 50.',
      'Новый критерий «care», вес 40.',
      'Действует другая редакция Положения.',
      'Правило disclosure.k: было 5, стало 6.',
      'Подразделение «Продажи»: новых участников нет, 1 выбыл.',
      'Подразделение «C»: новых участников нет, 12 выбыло.',
      'Подразделение «D»: 1 новый участник, никто не выбыл.',
    ])
  })
})
