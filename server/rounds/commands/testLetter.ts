/** The letter of a round as its people will get it, to whoever plans the round. */
import { eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says as coreSays } from '../../../schema/core/says.ts'
import { users } from '../../../schema/people/tables.ts'
import type { SendTestLetter } from '../../../schema/rounds/inputs.ts'
import type { RoundRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import { says as readinessSays } from '../../../schema/rounds/says/readiness.ts'
import { needCompany } from '../../companies/queries.ts'
import { permit } from '../../core/access.ts'
import { withinFirm, type Context, type Tx } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { createMailer, LetterNotTaken, whyNotMail, type Mailer } from '../../core/mail.ts'
import { badInput, found, insist, Refusal } from '../../core/refusal.ts'
import { needRound } from '../queries.ts'
import { readFrozenFrame, readLiveGround } from '../queries/frames.ts'
import { renderLetter, type LetterParts } from '../render.ts'
import { whyNot } from '../rules.ts'
import { forecastMinutes } from '../rules/forecast.ts'

/** No link has this shape: the page behind it says that it is none. */
const SAMPLE = 'sample'

async function readReader(tx: Tx, id: string) {
  const [user] = await tx.db
    .select({ name: users.name, address: users.email })
    .from(users)
    .where(withinFirm(tx, users, eq(users.id, id)))
  return found(user, say(coreSays.mayNot))
}

async function readParts(tx: Tx, context: Context, round: RoundRow, { unitId, kind }: SendTestLetter) {
  if (context.actor.kind !== 'user') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  const company = await needCompany(tx, round.companyId)
  const frame = round.openedAt ? await readFrozenFrame(tx, round) : (await readLiveGround(tx, round.companyId)).frame
  const { rules } = frame
  if (!rules) throw new Refusal('WRONG_STATE', say(readinessSays.noRegulation))
  const unit = frame.units.find((one) => one.unitId === unitId)
  const providers = frame.links.filter((link) => link.clientUnitId === unitId).length
  if (!unit || providers === 0) throw badInput('unitId', say(says.askedUnitOnly))
  return {
    ...(await readReader(tx, context.actor.id)),
    ...{ kind, isTest: true, locale: context.locale, companyName: company.name, timeZone: company.timeZone },
    ...{ roundTitle: round.title, unitName: unit.name, regime: unit.regime, k: rules.disclosure.k },
    minutes: forecastMinutes(providers, frame.criteria.length, rules),
    closesAt: round.closesAt,
    link: `${context.env.publicUrl}/r/#${SAMPLE}`,
  } satisfies LetterParts
}

/** Sends at once and to nobody else; of the letter the journal has the kind alone. */
export async function sendTestLetter(
  context: Context,
  input: SendTestLetter,
  mailer: Mailer = createMailer(context.env),
): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'sendTestLetter')
  const { round, parts } = await context.read(async (tx) => {
    const row = await needRound(tx, input.roundId)
    insist(whyNot('sendTestLetter', row) ?? whyNotMail(context.env))
    return { round: row, parts: await readParts(tx, context, row, input) }
  })
  try {
    await mailer.send(renderLetter(parts))
  } catch (error) {
    if (!(error instanceof LetterNotTaken)) throw error
    throw new Refusal('WRONG_STATE', say(says.letterNotTaken, { code: error.responseCode ?? error.code }))
  }
  const { id, companyId } = round
  const line = { verb: 'sendTestLetter', subject: 'round', subjectId: id, companyId, detail: { kind: input.kind } }
  await context.write((tx) => write(tx, context.actor, line))
  return round
}
