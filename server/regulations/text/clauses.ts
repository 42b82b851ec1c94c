/** Which clauses each of the thirteen sections has, with the values of the rules in them. */
import { say, type Message, type Params, type Words } from '../../../schema/core/say.ts'
import { aims, general, map, participants } from '../../../schema/regulations/text/general.ts'
import type { headings } from '../../../schema/regulations/text/headings.ts'
import {
  acquaintance,
  confidentiality,
  improvement,
  motivation,
  storage,
} from '../../../schema/regulations/text/protecting.ts'
import { calculation, calendar, criteria, filling } from '../../../schema/regulations/text/rating.ts'
import type { RegulationFacts } from './facts.ts'

/** Told in the reader's language at the end: numbers and dates are of that language, too. */
export type Clauses = (facts: RegulationFacts, day: (iso: string) => string) => Message[]

const plain =
  (entries: Record<string, Words>, params: (facts: RegulationFacts) => Params = () => ({})): Clauses =>
  (facts) =>
    Object.values(entries).map((words) => say(words, params(facts)))

const yes = (value: boolean) => (value ? 'yes' : 'no')

const criteriaClauses: Clauses = ({ rules, weights }) => [
  say(criteria.scale, { min: rules.scale.min, max: rules.scale.max }),
  say(criteria.method, { method: rules.weights.method, limit: rules.weights.consistencyLimit }),
  say(criteria.quorum, { quorum: rules.weights.quorum, iterations: rules.weights.maxIterations }),
  say(criteria.consensus, {
    ...{ strict: rules.weights.tStrict, loose: rules.weights.tLoose },
    w: rules.weights.wMin,
  }),
  say(criteria.accept, {
    ...{ days: rules.weights.objectionDays, accept: rules.weights.acceptShare },
    ...{ blocking: rules.weights.blockingShare, silence: yes(rules.weights.silenceIsConsent) },
  }),
  say(criteria.newVersion),
  // Last, so that the table follows it.
  weights.agreedBy
    ? say(criteria.table, { number: weights.number, agreedBy: weights.agreedBy })
    : say(criteria.tableNotAgreed, { number: weights.number }),
]

const calendarClauses: Clauses = ({ rules: { calendar: own } }) => [
  say(calendar.cadence, { cadence: own.cadence }),
  say(calendar.window, { days: own.windowDays }),
  own.reminderDays.length ? say(calendar.reminders, { days: own.reminderDays.join(', ') }) : say(calendar.noReminders),
  say(calendar.before),
  say(calendar.once),
]

const fillingClauses: Clauses = ({ rules }) => [
  say(filling.link),
  say(filling.choose, { most: rules.calendar.providersAsked }),
  say(filling.decline),
  rules.lowScore.reasonRequired ? say(filling.reason, { at: rules.lowScore.at }) : say(filling.noReason),
]

const calculationClauses = plain(calculation, ({ rules: { scoring, rounding, trend, response } }) => ({
  ...{ minWeight: scoring.minWeight, clientWeight: scoring.clientWeight, links: scoring.minLinks },
  ...{ decimals: rounding.unitDecimals, delta: trend.deltaMin, alpha: trend.alpha, pairs: trend.mMin },
  quorum: response.quorumShare,
}))

const confidentialityClauses: Clauses = ({ rules: { disclosure, visibility } }) => [
  say(confidentiality.threshold, { k: disclosure.k }),
  say(confidentiality.counts, { distributions: disclosure.distributionsFrom }),
  say(confidentiality.comments, {
    ...{ k: disclosure.kComments, writers: disclosure.minCommenters },
    reader: visibility.commentsTo,
  }),
  say(confidentiality.destroyed),
  say(confidentiality.sees, { everyone: visibility.everyone }),
  say(confidentiality.hidden),
]

const acquaintanceClauses: Clauses = ({ rules }) => [
  say(acquaintance.sign, { required: yes(rules.acquaintance.required) }),
  rules.appeals.days ? say(acquaintance.appeal, { days: rules.appeals.days }) : say(acquaintance.noAppeal),
  say(acquaintance.pressure),
]

const storageClauses: Clauses = ({ rules: { retention }, version }, day) => [
  say(storage.rounds, { years: retention.roundsYears, days: retention.commentOriginalDays }),
  say(storage.versions),
  say(storage.start, {
    ...{ number: version.number, state: version.state },
    from: version.inForceFrom ? day(version.inForceFrom) : '',
  }),
]

/** The sections in their order; the name is the heading's. */
export const sections: readonly (readonly [name: keyof typeof headings, clauses: Clauses])[] = [
  ['general', plain(general, ({ company }) => ({ company }))],
  ['aims', plain(aims)],
  [
    'participants',
    plain(participants, ({ rules }) => ({ max: rules.regime.maxRepresentatives, regime: rules.regime.default })),
  ],
  ['map', plain(map, ({ links }) => ({ count: links }))],
  ['criteria', criteriaClauses],
  ['calendar', calendarClauses],
  ['filling', fillingClauses],
  ['calculation', calculationClauses],
  ['confidentiality', confidentialityClauses],
  ['acquaintance', acquaintanceClauses],
  ['improvement', plain(improvement)],
  ['motivation', ({ rules }) => [say(rules.bonus.coupled ? motivation.coupled : motivation.none)]],
  ['storage', storageClauses],
]
