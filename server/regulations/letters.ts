/** Letters with personal links: to those who approve a version, and to those who read and sign it. */
import { say, tell, type Params, type Words } from '../../schema/core/say.ts'
import { letters as says } from '../../schema/regulations/says/letters.ts'
import type { RegulationVersionRow } from '../../schema/regulations/tables.ts'
import type { LetterText } from '../core/letter.ts'
import type { Addressee } from '../people/personalLinks/queries.ts'
import type { LetterWriter } from '../people/personalLinks/commands/sendPersonalLetters.ts'
import { findRegulationVersion } from './queries.ts'
import { listWithoutSignature } from './queries/acquaintance.ts'
import { readRoute } from './queries/approval.ts'
import { whyNotSign } from './rules/acquaintance.ts'
import { listAsked } from './rules/approval.ts'

function writeText(
  person: Addressee,
  { title, number }: RegulationVersionRow,
  words: { subject: Words; purpose: Words; button: Words; after: Words },
): LetterText {
  const params: Params = { name: person.name, company: person.companyName, title, number }
  const put = (what: Words) => tell(say(what, params), person.locale)
  const late = person.letter === 'remind' ? [put(says.reminded)] : []
  return {
    subject: put(words.subject),
    before: [put(says.greeting), ...late, put(words.purpose)],
    button: put(words.button),
    after: [put(words.after), put(says.personal)],
  }
}

/** Null when the version is no longer in approval or somebody else is to decide first. */
export const writeApprovalLetter: LetterWriter = async (context, { subjectId }, person) => {
  const version = await context.read(async (tx) => {
    const found = await findRegulationVersion(tx, subjectId)
    const asked = found ? listAsked(found, await readRoute(tx, found.id)) : []
    return asked.some(({ employeeId }) => employeeId === person.employeeId) ? found : null
  })
  const { approveSubject: subject, approvePurpose: purpose, approveButton: button, approveAfter: after } = says
  return version && writeText(person, version, { subject, purpose, button, after })
}

/** Null when the version is superseded or the person has signed the same rules meanwhile. */
export const writeAcquaintanceLetter: LetterWriter = async (context, { subjectId }, person) => {
  const version = await context.read(async (tx) => {
    const found = await findRegulationVersion(tx, subjectId)
    if (!found || whyNotSign(found)) return null
    return (await listWithoutSignature(tx, found, [person.employeeId])).length ? found : null
  })
  const { signSubject: subject, signPurpose: purpose, signButton: button, signAfter: after } = says
  return version && writeText(person, version, { subject, purpose, button, after })
}
