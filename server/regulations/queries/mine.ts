/** The version behind a personal link: what there is to read, and what its person may do about it. */
import { say, tell, type Locale, type Message } from '../../../schema/core/say.ts'
import { employees } from '../../../schema/org/tables.ts'
import { says as peopleSays } from '../../../schema/regulations/says/people.ts'
import type { RegulationRemarkRow, RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { eq } from 'drizzle-orm'
import type { Section } from '../../core/documents/tree.ts'
import { within, type Actor, type Tx } from '../../core/context.ts'
import { found } from '../../core/refusal.ts'
import { needWeightVersion } from '../../weights/queries.ts'
import { listRegulationVersions } from '../queries.ts'
import { listChanges, whyNotStandOn, type Compared, type RegulationChange } from '../rules.ts'
import { isSameInRules, whyNotAcknowledge, type Signature } from '../rules/acquaintance.ts'
import { standApprovers, whyNotDecide } from '../rules/approval.ts'
import { readFacts, type ReadFacts } from '../text/read.ts'
import { hashShown } from '../text/shown.ts'
import { writeRegulation, type BodySection } from '../text/write.ts'
import { listSignatures } from './acquaintance.ts'
import { readRoute, type ReadRoute } from './approval.ts'

type Person = Extract<Actor, { kind: 'person' }>

export interface ReadMine {
  readonly purpose: Person['purpose']
  readonly reader: string
  readonly company: string
  readonly number: number
  readonly title: string
  readonly state: RegulationVersionRow['state']
  readonly standing: readonly string[]
  readonly sections: readonly (Section & { key: string })[]
  readonly shownHash: string
  readonly decideBlockedBecause: string | null
  readonly acknowledgeBlockedBecause: string | null
  readonly decidedAt: Date | null
  readonly approved: boolean | null
  readonly remarks: readonly RegulationRemarkRow[]
  readonly signature: Signature | null
  readonly changesSince: number | null
  readonly changes: readonly RegulationChange[]
}

async function needName(tx: Tx, { companyId, employeeId }: Person): Promise<string> {
  const [row] = await tx.db
    .select({ name: employees.name })
    .from(employees)
    .where(within(tx, employees, eq(employees.companyId, companyId), eq(employees.id, employeeId)))
  return found(row, say(peopleSays.noEmployee)).name
}

const comparedOf = async (tx: Tx, { rules, weightVersionId }: RegulationVersionRow): Promise<Compared> => ({
  rules,
  weightVersionId,
  weightNumber: (await needWeightVersion(tx, weightVersionId)).number,
})

/** What differs from the version that the reader knows; null when there is none. */
async function readChanges(tx: Tx, version: RegulationVersionRow, known: RegulationVersionRow | undefined) {
  if (!known || known.id === version.id) return { changesSince: null, changes: [] }
  const changes = listChanges(await comparedOf(tx, known), await comparedOf(tx, version))
  return { changesSince: known.number, changes }
}

/** Keys for the pages: those of the sections, and of the appendices in their order. */
function nameSections(body: readonly BodySection[], sections: readonly Section[]) {
  return sections.map((section, at) => {
    const key = body[at]?.key ?? `appendix${at - body.length + 1}`
    return { ...section, key }
  })
}

async function standAsApprover(tx: Tx, { version }: ReadFacts, route: ReadRoute, employeeId: string) {
  const decision = standApprovers(version, route).find((one) => one.employeeId === employeeId)?.decision ?? null
  const weights = await needWeightVersion(tx, version.weightVersionId)
  const reason = whyNotDecide(version, route, employeeId)
  return {
    reason: reason ?? whyNotStandOn(weights),
    decidedAt: decision?.at ?? null,
    approved: decision?.approved ?? null,
  }
}

/** NOT_FOUND when the version is gone. What somebody else has signed is never part of it. */
export async function readMine(tx: Tx, locale: Locale, person: Person): Promise<ReadMine> {
  const facts = await readFacts(tx, person.subjectId)
  const { version, company, companyId } = facts
  const versions = await listRegulationVersions(tx, companyId)
  const signatures = await listSignatures(tx, companyId, person.employeeId)
  const approving = person.purpose === 'approveRegulation'
  const route: ReadRoute = approving ? await readRoute(tx, version.id) : { approvers: [], decisions: [], remarks: [] }
  const stands = await standAsApprover(tx, facts, route, person.employeeId)
  const good = new Set(versions.filter((one) => isSameInRules(one, version)).map(({ id }) => id))
  const earlier = signatures.find(({ regulationVersionId }) => good.has(regulationVersionId)) ?? null
  const signed = versions.find(({ id }) => id === signatures[0]?.regulationVersionId)
  const before = versions.find(({ number }) => number < version.number)
  const text = writeRegulation(facts, locale)
  const put = (reason: Message | null) => reason && tell(reason, locale)
  return {
    ...{ purpose: person.purpose, reader: await needName(tx, person), company },
    ...{ number: version.number, title: version.title, state: version.state, standing: text.standing },
    sections: nameSections(text.body, text.sections),
    shownHash: hashShown(facts, locale),
    decideBlockedBecause: put(approving ? stands.reason : say(peopleSays.notApprover)),
    acknowledgeBlockedBecause: put(approving ? say(peopleSays.linkApproves) : whyNotAcknowledge(version, earlier)),
    ...{ decidedAt: stands.decidedAt, approved: stands.approved, remarks: route.remarks },
    signature: signatures[0] ?? null,
    ...(await readChanges(tx, version, approving ? before : signed)),
  }
}

/** The same for whoever came by a link of another purpose: nothing is there. */
export const findMine = (tx: Tx, locale: Locale, actor: Actor): Promise<ReadMine | null> =>
  actor.kind === 'person' && (actor.purpose === 'approveRegulation' || actor.purpose === 'acknowledgeRegulation')
    ? readMine(tx, locale, actor)
    : Promise.resolve(null)
