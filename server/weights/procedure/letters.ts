/** What stakeholders are written, each in their language; nothing when it is over, or they have done it. */
import { say, tell, type Locale, type Params, type Words } from '../../../schema/core/say.ts'
import { letterSays as says } from '../../../schema/weights/says/letters.ts'
import { agreementLetters, type AgreementLetter } from '../../../schema/weights/terms.ts'
import type { CompanyRow } from '../../../schema/companies/tables.ts'
import type { StakeholderRow } from '../../../schema/weights/tables/agreements.ts'
import { needCompany } from '../../companies/queries.ts'
import type { LetterText } from '../../core/letter.ts'
import { needUnit } from '../../org/queries/chart.ts'
import type { LetterWriter } from '../../people/personalLinks/commands/sendPersonalLetters.ts'
import { sharesByVersion } from '../loaders.ts'
import { readFacts, type AgreementFacts } from './loaders.ts'
import { findAgreement } from './queries.ts'
import { hasAnswered, hasJudged } from './rules/people.ts'
import { whyNotAnswer, whyNotJudge } from './rules/states.ts'

export interface LetterGround extends AgreementFacts {
  readonly company: CompanyRow
  readonly unitName: string
  readonly own: StakeholderRow
  /** Of the version that the agreement ended with, by criterion; empty before. */
  readonly shares: readonly number[]
}

type Put = (what: Words, params?: Params) => string

const tellMoment = (moment: Date, timeZone: string, locale: Locale): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(moment)} (${timeZone})`

function writeJudge(ground: LetterGround, put: Put, locale: Locale, again: string): LetterText | null {
  const { agreement, company, iteration, own, unitName: unit, now } = ground
  if (!iteration || whyNotJudge(agreement, iteration.deadline, now) || hasJudged(ground, own)) return null
  const until = tellMoment(iteration.deadline, company.timeZone, locale)
  return {
    subject: put(says['letter.judgeSubject'], { again, company: company.name }),
    before: [
      put(says['letter.judge'], { company: company.name, unit }),
      put(says['letter.judgeHow'], { method: agreement.method, until, iteration: iteration.number }),
      put(says['letter.blind']),
    ],
    button: put(says['letter.judgeButton']),
    after: [put(says['letter.own'])],
  }
}

function writeAnswer(ground: LetterGround, put: Put, locale: Locale, again: string): LetterText | null {
  const { agreement, company, proposal, own, unitName: unit, now } = ground
  if (!proposal || whyNotAnswer(agreement, proposal.closesAt, now) || hasAnswered(ground, own)) return null
  const until = tellMoment(proposal.closesAt, company.timeZone, locale)
  return {
    subject: put(says['letter.answerSubject'], { again, company: company.name }),
    before: [
      put(says['letter.answer'], { company: company.name, unit, until }),
      put(says['letter.answerHow']),
      ...(agreement.rules.silenceIsConsent ? [put(says['letter.silence'])] : []),
    ],
    button: put(says['letter.answerButton']),
    after: [put(says['letter.own'])],
  }
}

function writeOutcome({ agreement, company, shares }: LetterGround, put: Put): LetterText | null {
  if (agreement.state !== 'agreed' && agreement.state !== 'decided') return null
  const listed = agreement.criteria.map(({ name }, at) => `${name} — ${shares[at] ?? 0}`).join(', ')
  return {
    subject: put(says['letter.outcomeSubject'], { company: company.name }),
    before: [put(says['letter.outcome'], { outcome: agreement.state, company: company.name, shares: listed })],
    button: put(says['letter.outcomeButton']),
    after: [put(says['letter.own'])],
  }
}

/** Pure: the same ground gives the same letter. */
export function writeLetter(
  letter: AgreementLetter,
  ground: LetterGround,
  { name, locale }: { name: string; locale: Locale },
): LetterText | null {
  const put: Put = (what, params = {}) => tell(say(what, params), locale)
  const greet = (text: LetterText | null) =>
    text && { ...text, before: [put(says['letter.greeting'], { name }), ...text.before] }
  switch (letter) {
    case 'judge':
    case 'judgeAgain':
      return greet(writeJudge(ground, put, locale, letter === 'judge' ? 'no' : 'yes'))
    case 'answer':
    case 'answerAgain':
      return greet(writeAnswer(ground, put, locale, letter === 'answer' ? 'no' : 'yes'))
    case 'outcome':
      return greet(writeOutcome(ground, put))
  }
}

/** Whoever does not speak for a unit any more gets no letter. */
export const writeAgreementLetter: LetterWriter = (context, { subjectId }, person) =>
  context.read(async (tx) => {
    const agreement = await findAgreement(tx, subjectId)
    const [facts] = agreement ? await readFacts(tx, [agreement]) : []
    const own = facts?.stakeholders.find(({ employeeId }) => employeeId === person.employeeId)
    const letter = agreementLetters.find((one) => one === person.letter)
    if (!facts || !own || !letter) return null
    const company = await needCompany(tx, facts.agreement.companyId)
    const { name: unitName } = await needUnit(tx, own.unitId)
    const versionId = facts.agreement.weightVersionId
    const [shares = []] = versionId ? await sharesByVersion(tx, [versionId]) : []
    const ground = { ...facts, company, unitName, own, shares: shares.map(({ share }) => share) }
    return writeLetter(letter, ground, person)
  })
