import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords, locales, say, tell } from '../../schema/core/say.ts'
import { changedRules, defaultRulesOnScale, listRules, rulesSchema } from '../../schema/regulations/rules.ts'
import { ruleWords } from '../../schema/regulations/ruleWords.ts'

const defaults = rulesSchema.parse({})

/** [path, sentence key] of every refusal. */
const refusals = (input: unknown) =>
  (rulesSchema.safeParse(input).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])

describe('the default rules', () => {
  it('are the defaults of method.md section 9', () => {
    expect(defaults).toMatchObject({
      scale: { min: 1, max: 5, notInteracted: true },
      regime: { default: 'R2', maxRepresentatives: 3 },
      weights: {
        method: 'points',
        randomIndex: 'alonsoLamata',
        consistencyLimit: 0.1,
        tStrict: 0.05,
        tLoose: 0.1,
        wMin: 0.5,
        acceptShare: 0.75,
        maxIterations: 3,
        quorum: 2 / 3,
      },
      scoring: {
        clientWeight: 'equal',
        intensityCap: 0.4,
        linkPolicy: 'linkFirst',
        insideLink: 'criterionFirst',
        minWeight: 0.5,
        minLinks: 3,
        topBox: 5,
        iNps: false,
      },
      trend: { alpha: 0.05, nu0: 4, s0sq: 0.25, deltaMin: 0.2, mMin: 3, coverageMin: 0.6, bhQ: 0.1, bhFrom: 20 },
      disclosure: {
        k: 5,
        kComments: 10,
        minCommenters: 3,
        floor: 3,
        omega: 1,
        extremeGap: 2,
        lowEndOnly: true,
        countBands: true,
      },
      response: { quorumShare: 0.5, quorumUnits: 3, bands: [0.3, 0.5, 0.7] },
      shrinkage: { rankedTables: true },
      flags: {
        F1: { on: true, shift: 0.5, t: 2, minProviders: 3 },
        F12: { on: true, effect: 0.3 },
        decidedBy: 'commission',
      },
    })
  })

  it('stay the same when they are stored and read again, whatever part was written', () => {
    const part = fc.record(
      {
        disclosure: fc.record({ k: fc.integer({ min: 3, max: 10 }) }, { requiredKeys: [] }),
        trend: fc.record({ alpha: fc.double({ min: 0.001, max: 0.5, noNaN: true }) }, { requiredKeys: [] }),
        bonus: fc.record({ coupled: fc.boolean() }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(part, (written) => {
        const rules = rulesSchema.parse(written)
        expect(rulesSchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules)
      }),
    )
  })

  it('are not shared between regulations: changing one list leaves the next alone', () => {
    rulesSchema.parse({}).calendar.reminderDays.push(9)
    expect(rulesSchema.parse({}).calendar.reminderDays).toEqual([5, 8])
  })

  it.each([
    [1, 5],
    [1, 10],
    [0, 10],
    [0, 1],
    [1, 2],
    [1, 7],
  ])('exist for a scale from %i to %i', (min, max) => {
    expect(defaultRulesOnScale(min, max).scale).toMatchObject({ min, max })
  })

  it('stretch what is counted in points with the scale', () => {
    expect(defaultRulesOnScale(1, 5)).toEqual(defaults)
    expect(defaultRulesOnScale(1, 10)).toMatchObject({
      scoring: { topBox: 10 },
      rounding: { unitDecimals: 1 },
      trend: { deltaMin: 0.45 },
      disclosure: { omega: 2, extremeGap: 3 },
    })
  })
})

describe('rules are refused', () => {
  it.each([
    ['a rule that does not exist', { disclosure: { suppress: true } }, 'disclosure', 'unknown'],
    ['a group that does not exist', { magic: {} }, '', 'unknown'],
    ['a value in place of a group', { disclosure: 5 }, 'disclosure', 'notGroup'],
    ['an unknown choice', { scoring: { clientWeight: 'loudest' } }, 'scoring.clientWeight', 'choice'],
    ['hiding nothing of the counts', { disclosure: { countBands: false } }, 'disclosure.countBands', 'fixed'],
    ['a minimum below three', { disclosure: { floor: 2 } }, 'disclosure.floor', 'whole.3.30'],
    ['a share above one', { weights: { quorum: 1.2 } }, 'weights.quorum', 'number.0.1'],
    ['a number written as text', { trend: { alpha: '0.05' } }, 'trend.alpha', 'number.0.001.0.5'],
    ['no number at all', { trend: { nu0: Number.NaN } }, 'trend.nu0', 'number.0.100'],
    [
      'finer cells than the method permits',
      { rounding: { cellDecimalsFew: 2 } },
      'rounding.cellDecimalsFew',
      'whole.0.1',
    ],
    ['four representatives', { regime: { maxRepresentatives: 4 } }, 'regime.maxRepresentatives', 'whole.1.3'],
    ['a scale upside down', { scale: { min: 5, max: 5 } }, 'scale.max', 'scaleOrder'],
    ['labels that do not fit the scale', { scale: { labels: ['плохо', 'хорошо'] } }, 'scale.labels', 'labelCount'],
    [
      'an empty label',
      { scale: { labels: ['плохо', ' ', 'так себе', 'хорошо', 'отлично'] } },
      'scale.labels.1',
      'labels',
    ],
    ['a top mark off the scale', { scoring: { topBox: 6 } }, 'scoring.topBox', 'topBoxOffScale'],
    ['a low mark that is the highest', { lowScore: { at: 5 } }, 'lowScore.at', 'lowScoreOffScale'],
    ['an interval wider than the scale', { disclosure: { omega: 4.5 } }, 'disclosure.omega', 'omegaOffScale'],
    ['a gap longer than the scale', { disclosure: { extremeGap: 5 } }, 'disclosure.extremeGap', 'gapOffScale'],
    ['a threshold below the minimum', { disclosure: { floor: 6, minCommenters: 6 } }, 'disclosure.k', 'floorAboveK'],
    ['comments before numbers', { disclosure: { k: 7, kComments: 6 } }, 'disclosure.kComments', 'commentsBelowK'],
    ['too many commenters', { disclosure: { minCommenters: 11 } }, 'disclosure.minCommenters', 'commentersOutside'],
    [
      'distributions before means',
      { disclosure: { k: 12, kComments: 12 } },
      'disclosure.distributionsFrom',
      'distributionsBelowK',
    ],
    ['a strict limit above the loose one', { weights: { tStrict: 0.2 } }, 'weights.tStrict', 'consensusOrder'],
    ['limits of response out of order', { response: { bands: [0.5, 0.3, 0.7] } }, 'response.bands', 'bandsOrder'],
    ['a reminder after the window', { calendar: { windowDays: 8 } }, 'calendar.reminderDays', 'remindersOutside'],
    ['the same reminder twice', { calendar: { reminderDays: [5, 5] } }, 'calendar.reminderDays', 'remindersOutside'],
    ['a series across scales', { trend: { breaks: ['regime'] } }, 'trend.breaks', 'breaksMissing'],
    ['a break named twice', { trend: { breaks: ['scale', 'regime', 'scale'] } }, 'trend.breaks', 'breaksTwice'],
  ])('%s', (_, input, path, name) => {
    // What any value may break is said in core, what several rules must satisfy together by the regulation.
    const speaker = /^(unknown|notGroup|choice|fixed|whole\.|number\.)/.test(name) ? 'core' : 'regulations'
    expect(refusals(input)).toEqual([[path, `${speaker}.rules.${name}`]])
  })

  it('in sentences that name the permitted range in both languages', () => {
    const sentence = findWords('core.rules.number.0.001.0.5')
    expect(sentence && tell(say(sentence), 'ru')).toBe('Укажите число от 0,001 до 0,5.')
    expect(sentence && tell(say(sentence), 'en')).toBe('Give a number from 0.001 to 0.5.')
  })

  it('never without a sentence, whatever is written', () => {
    const paths = fc.constantFrom(...listRules(defaults).keys())
    fc.assert(
      fc.property(paths, fc.jsonValue(), (path, value) => {
        const input = path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)
        for (const [, key] of refusals(input)) expect(findWords(key ?? '')).not.toBeNull()
      }),
    )
  })
})

describe('the words of the rules', () => {
  it('name every rule, and no rule that is not there', () => {
    expect([...ruleWords.keys()].sort()).toEqual([...listRules(defaults).keys()].sort())
  })

  it('read as one sentence in both languages and call no two rules the same', () => {
    for (const locale of locales) {
      const labels = [...ruleWords.values()].map(({ label }) => tell(say(label), locale))
      expect(new Set(labels).size).toBe(labels.length)
      for (const { explains } of ruleWords.values()) expect(tell(say(explains), locale)).toMatch(/^\p{Lu}.*[^.]\.$/u)
    }
  })
})

describe('the rules changed between two versions', () => {
  it('are listed with what they were and what they are, in the order of the schema', () => {
    const changed = rulesSchema.parse({
      calendar: { reminderDays: [3] },
      disclosure: { k: 7 },
      scoring: { intensityCap: null },
      flags: { F1: { on: false } },
    })
    expect(changedRules(defaults, changed)).toEqual([
      { path: 'scoring.intensityCap', from: 0.4, to: null },
      { path: 'flags.F1.on', from: true, to: false },
      { path: 'disclosure.k', from: 5, to: 7 },
      { path: 'calendar.reminderDays', from: [5, 8], to: [3] },
    ])
  })

  it('are none between a version and itself', () => {
    expect(changedRules(defaults, rulesSchema.parse({}))).toEqual([])
  })
})
