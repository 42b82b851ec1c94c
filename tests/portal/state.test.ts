import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDraft, readDraft, type Draft } from '../../portal/ballots/draft.ts'
import { findGaps, listAnswers, listGaps } from '../../portal/ballots/gaps.ts'
import { progressOf } from '../../portal/ballots/progress.ts'
import { readReceipt } from '../../portal/ballots/receipt.ts'
import { move, type Move } from '../../portal/ballots/state.ts'
import { delayAfter } from '../../portal/ballots/delays.ts'
import { makeKey } from '../../portal/core/key.ts'
import type { Questionnaire } from '../../portal/ballots/wire.ts'
import { submitBallotInput } from '../../schema/ballots/inputs.ts'

const criterion = (criterionId: string) => ({ criterionId, name: criterionId, question: '?', points: ['a', 'b', 'c'] })
const provider = (unitId: string, asked = true) => ({ unitId, name: unitId, serviceName: null, asked })
const asked: Questionnaire = {
  companyName: 'Полюс',
  roundTitle: 'Весна',
  unitName: 'Продажи',
  regime: 'R2',
  closesAt: '2026-12-01T00:00:00Z',
  submitBlockedBecause: null,
  promises: [],
  minutes: 9,
  scaleMin: 1,
  scaleMax: 5,
  reasonAt: 2,
  commentLength: 1000,
  criteria: [criterion('care'), criterion('time')],
  providers: [provider('it'), provider('law'), provider('hr'), provider('ads', false)],
}

const after = (...moves: Move[]): Draft => moves.reduce((draft, one) => move(draft, one, asked), emptyDraft)
const choose = (providerId: string): Move => ({ kind: 'toggle', providerId })
const mark = (providerId: string, criterionId: string, value: number | 'cannotJudge'): Move => ({
  kind: 'mark',
  providerId,
  criterionId,
  mark: value,
})
const comment = (providerId: string, text: string): Move => ({ kind: 'comment', providerId, comment: text })
const absent = (providerId: string): Move => ({ kind: 'notInteracted', providerId, notInteracted: true })
const start: Move = { kind: 'go', step: 'choose' }

describe('the way through a questionnaire', () => {
  it('leads over the chosen providers in the order of the questionnaire, and back', () => {
    const forward = [after(start, choose('hr'), choose('it'))]
    for (let step = 0; step < 3; step += 1) forward.push(move(forward.at(-1) ?? emptyDraft, { kind: 'next' }, asked))
    expect(forward.map(({ step, at }) => (step === 'provider' ? at : step))).toEqual(['choose', 'it', 'hr', 'review'])
    const back = move(forward.at(-1) ?? emptyDraft, { kind: 'back' }, asked)
    expect([back.step, back.at]).toEqual(['provider', 'hr'])
    expect(move(after(start), { kind: 'back' }, asked).step).toBe('welcome')
  })

  it('goes straight to the review when there was work with nobody', () => {
    expect(after(start, { kind: 'confirmRest', confirmed: true }, { kind: 'next' }).step).toBe('review')
  })

  it('says which unit of how many, and about how many minutes are left', () => {
    const draft = after(choose('it'), choose('law'), choose('hr'), { kind: 'open', providerId: 'law' })
    expect(progressOf(asked, draft)).toEqual({ number: 2, total: 3, minutes: 6 })
    const last = move(draft, { kind: 'open', providerId: 'hr' }, { ...asked, minutes: 1 })
    expect(progressOf({ ...asked, minutes: 1 }, last).minutes).toBe(1)
  })
})

describe('what is sent', () => {
  it('leaves out a provider that is neither chosen nor confirmed as absent', () => {
    const draft = after(choose('it'), mark('it', 'care', 4))
    expect(listAnswers(asked, draft).map(({ providerId }) => providerId)).toEqual(['it'])
  })

  it('answers «did not interact» about the rest of the list that was seen, after the confirmation alone', () => {
    const draft = after(choose('it'), mark('it', 'care', 4), { kind: 'confirmRest', confirmed: true })
    const states = (one: Draft) => listAnswers(asked, one).map(({ providerId, state }) => `${providerId} ${state}`)
    expect(states(draft)).toEqual(['it rated', 'law notInteracted', 'hr notInteracted'])
    // The others were called up afterwards: nobody has confirmed anything about them.
    expect(states(move(draft, { kind: 'showOthers' }, asked))).toEqual(['it rated'])
  })

  it('sends no mark where the respondent cannot judge, and no provider without a mark', () => {
    const draft = after(choose('it'), mark('it', 'care', 5), mark('it', 'time', 'cannotJudge'), choose('law'))
    const answers = listAnswers(asked, move(draft, mark('law', 'care', 'cannotJudge'), asked))
    expect(answers).toMatchObject([{ providerId: 'it', marks: [{ criterionId: 'care', mark: 5 }] }])
    expect(answers[0]?.marks).toHaveLength(1)
  })

  it('sends neither marks nor comment with «did not interact», and a mark takes that answer back', () => {
    const draft = after(choose('it'), mark('it', 'care', 3), comment('it', 'Ждали неделю'), absent('it'))
    expect(listAnswers(asked, draft)).toMatchObject([{ state: 'notInteracted', marks: [], comment: null }])
    const back = listAnswers(asked, move(draft, mark('it', 'time', 4), asked))
    expect(back).toMatchObject([{ state: 'rated', comment: 'Ждали неделю' }])
    expect(back[0]?.marks).toHaveLength(2)
  })
})

describe('what is missing', () => {
  const gapsOf = (...moves: Move[]) => listGaps(asked, after(choose('it'), ...moves)).flatMap(({ gaps }) => gaps)

  it.each([
    ['nothing when every criterion is answered', [mark('it', 'care', 3), mark('it', 'time', 'cannotJudge')], []],
    ['nothing when there was no interaction', [absent('it')], []],
    ['everything when there is no mark', [], [{ kind: 'nothing' }]],
    ['a criterion', [mark('it', 'care', 3)], [{ kind: 'marks', criteria: ['time'] }]],
    ['the mark that a comment speaks of', [comment('it', 'Долго')], [{ kind: 'unheard' }]],
    [
      'the reason of a low mark',
      [mark('it', 'care', 2), mark('it', 'time', 3), comment('it', '  ')],
      [{ kind: 'reason', criteria: ['care'] }],
    ],
    ['no reason once it is given', [mark('it', 'care', 1), mark('it', 'time', 3), comment('it', 'Долго')], []],
  ] satisfies [string, Move[], object[]][])('is %s', (_, moves, gaps) => expect(gapsOf(...moves)).toEqual(gaps))

  it('asks for no reason where the rules ask for none', () => {
    const answer = {
      notInteracted: false,
      marks: { care: 1, time: 1 },
      comment: '',
      commentFor: 'unit' as const,
      edited: 1,
    }
    expect(findGaps(answer, { ...asked, reasonAt: null })).toEqual([])
  })
})

describe('a submission under way', () => {
  const submission = { key: makeKey(), answers: [] }
  const sent = after(choose('it'), mark('it', 'care', 4), { kind: 'send', submission })

  it('freezes the answers until the server has refused it', () => {
    expect(move(sent, mark('it', 'care', 1), asked)).toBe(sent)
    expect(move(sent, { kind: 'send', submission: { key: makeKey(), answers: [] } }, asked)).toBe(sent)
    expect(move(sent, { kind: 'refused' }, asked)).toMatchObject({ step: 'review', submission: null })
  })

  it('survives a reload with its key', () => {
    const back = move(readDraft(JSON.stringify(sent)), { kind: 'loaded' }, asked)
    expect(back).toEqual(sent)
  })

  it('bears a key that the server takes, another one each time', () => {
    const answers = [{ providerId: makeKey(), state: 'notInteracted' }]
    expect(submitBallotInput.safeParse({ key: makeKey(), answers }).success).toBe(true)
    expect(new Set(Array.from({ length: 100 }, makeKey)).size).toBe(100)
  })

  it('is tried again ever more slowly, never less often than twice a minute', () => {
    const delays = Array.from({ length: 8 }, (_, index) => delayAfter(index + 1))
    expect(delays).toEqual([2, 4, 8, 15, 30, 30, 30, 30])
  })
})

describe('what the tab has kept', () => {
  it.each([
    '',
    'nonsense',
    '[]',
    '{"step":"elsewhere"}',
    '{"step":"review","chosen":[],"answers":{"it":{}},"submission":null}',
  ])('is not trusted when it is broken: %j', (text) => expect(readDraft(text)).toEqual(emptyDraft))

  it('forgets providers, criteria and marks that the round does not ask about', () => {
    const draft = after(
      choose('it'),
      choose('gone'),
      mark('it', 'care', 4),
      mark('it', 'old', 4),
      mark('it', 'time', 9),
    )
    const fitted = move({ ...draft, step: 'provider', at: 'gone' }, { kind: 'loaded' }, asked)
    expect(fitted).toMatchObject({ step: 'choose', chosen: ['it'] })
    expect(fitted.answers['it']?.marks).toEqual({ care: 4 })
  })

  it('gives a receipt back, or none', () => {
    const receipt = { code: 'A1', repeated: true, companyName: 'Полюс', roundTitle: 'Весна', unitName: 'Продажи' }
    expect(readReceipt(JSON.stringify(receipt))).toEqual(receipt)
    expect(readReceipt('{}')).toBeNull()
    expect(readReceipt('nonsense')).toBeNull()
  })
})

describe('whatever is pressed', () => {
  const ids = fc.constantFrom('it', 'law', 'hr', 'ads')
  const moves = fc.oneof(
    fc.record({ kind: fc.constant('toggle' as const), providerId: ids }),
    fc.record({ kind: fc.constantFrom('next' as const, 'back' as const, 'showOthers' as const) }),
    fc.record({ kind: fc.constant('confirmRest' as const), confirmed: fc.boolean() }),
    fc.record({ kind: fc.constant('open' as const), providerId: ids }),
    fc.record({ kind: fc.constant('notInteracted' as const), providerId: ids, notInteracted: fc.boolean() }),
    fc.record({ kind: fc.constant('comment' as const), providerId: ids, comment: fc.constantFrom('', ' ', 'Долго') }),
    fc.record({
      kind: fc.constant('mark' as const),
      providerId: ids,
      criterionId: fc.constantFrom('care', 'time'),
      mark: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('cannotJudge' as const)),
    }),
  )

  it('answers each provider at most once, with marks exactly when it is rated', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 40 }), (pressed) => {
        const answers = listAnswers(asked, after(...pressed))
        expect(new Set(answers.map(({ providerId }) => providerId)).size).toBe(answers.length)
        for (const one of answers) expect(one.marks.length > 0).toBe(one.state === 'rated')
      }),
    )
  })

  it('is read back from the tab as it was', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 40 }), (pressed) => {
        const draft = after(...pressed)
        expect(readDraft(JSON.stringify(draft))).toEqual(draft)
      }),
    )
  })
})
