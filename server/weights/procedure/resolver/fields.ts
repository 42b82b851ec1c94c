import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { tell, type Message } from '../../../../schema/core/say.ts'
import type { AgreementRow, StakeholderRow } from '../../../../schema/weights/tables/agreements.ts'
import type { CompanyRow } from '../../../../schema/companies/tables.ts'
import { Company } from '../../../companies/type.ts'
import { whyNotWorkOn } from '../../../companies/rules.ts'
import type { Context } from '../../../core/context.ts'
import { countsByCompany } from '../../../criteria/loaders.ts'
import { companiesById, employeesById, unitsById } from '../../../org/loaders.ts'
import { Employee } from '../../../org/type/employee.ts'
import { Unit } from '../../../org/type/unit.ts'
import { Delivery } from '../../../people/personalLinks/type.ts'
import { weightVersionsById } from '../../loaders.ts'
import { WeightVersion } from '../../type.ts'
import { argumentsByAgreement, factsByAgreement, protocolsByAgreement, runningByCompany } from '../loaders.ts'
import { whyNotOpen } from '../rules/opening.ts'
import { hasAnswered, hasJudged } from '../rules/people.ts'
import { whyNotReplace } from '../rules/states.ts'
import { viewIterations, viewProposal } from '../rules/views.ts'
import { Agreement, AgreementStakeholder } from '../type/agreement.ts'
import { AgreementIteration } from '../type/picture.ts'
import { AgreementProposal } from '../type/proposal.ts'
import { AgreementProtocol } from '../type/protocol.ts'

const told = (reason: Message | null, { locale }: Context): string | null => reason && tell(reason, locale)

async function nameUnits(context: Context, stakeholders: readonly StakeholderRow[]): Promise<Map<string, string>> {
  const units = await Promise.all(stakeholders.map(({ unitId }) => context.load(unitsById, unitId)))
  return new Map(stakeholders.map(({ id }, at) => [id, units[at]?.name ?? '']))
}

@Resolver(() => Agreement)
export class AgreementFieldsResolver {
  @FieldResolver(() => Company, { description: 'The company.' })
  company(@Root() { companyId }: AgreementRow, @Ctx() context: Context) {
    return context.load(companiesById, companyId)
  }

  @FieldResolver(() => [AgreementStakeholder], {
    description: 'Who has a vote, in the order in which they were named.',
  })
  async stakeholders(@Root() { id }: AgreementRow, @Ctx() context: Context) {
    return (await context.load(factsByAgreement, id)).stakeholders
  }

  @FieldResolver(() => [AgreementIteration], { description: 'The iterations, the first first.' })
  async iterations(@Root() { id, criteria }: AgreementRow, @Ctx() context: Context): Promise<AgreementIteration[]> {
    const { iterations } = await context.load(factsByAgreement, id)
    return viewIterations(iterations, criteria, await context.load(argumentsByAgreement, id))
  }

  @FieldResolver(() => [AgreementProposal], { description: 'The proposals, the first first.' })
  async proposals(@Root() { id }: AgreementRow, @Ctx() context: Context): Promise<AgreementProposal[]> {
    const facts = await context.load(factsByAgreement, id)
    const names = await nameUnits(context, facts.stakeholders)
    return facts.proposals.map((proposal) => viewProposal(facts, proposal, names))
  }

  @FieldResolver(() => WeightVersion, { nullable: true, description: 'The version of the weights that it ended with.' })
  weightVersion(@Root() { weightVersionId }: AgreementRow, @Ctx() context: Context) {
    return weightVersionId && context.load(weightVersionsById, weightVersionId)
  }

  @FieldResolver(() => AgreementProtocol, { nullable: true, description: 'How it ended; null before.' })
  async protocol(@Root() { id }: AgreementRow, @Ctx() context: Context): Promise<AgreementProtocol | null> {
    const row = await context.load(protocolsByAgreement, id)
    return row && { ...row.body, hash: row.hash, writtenAt: row.writtenAt }
  }
}

@Resolver(() => AgreementStakeholder)
export class AgreementStakeholdersResolver {
  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() { unitId }: StakeholderRow, @Ctx() context: Context) {
    return context.load(unitsById, unitId)
  }

  @FieldResolver(() => Employee, { description: 'Who speaks for it.' })
  speaker(@Root() { employeeId }: StakeholderRow, @Ctx() context: Context) {
    return context.load(employeesById, employeeId)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the unit has judged in the iteration under way, or the last one; not what.',
  })
  async hasJudged(@Root() own: StakeholderRow, @Ctx() context: Context) {
    return hasJudged(await context.load(factsByAgreement, own.agreementId), own)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the unit has answered the open proposal.' })
  async hasAnswered(@Root() own: StakeholderRow, @Ctx() context: Context) {
    return hasAnswered(await context.load(factsByAgreement, own.agreementId), own)
  }

  @FieldResolver(() => Delivery, {
    nullable: true,
    description: 'How letters reached the speaker; null before the first.',
  })
  async delivery(@Root() own: StakeholderRow, @Ctx() context: Context) {
    return (await context.load(factsByAgreement, own.agreementId)).links.get(own.employeeId) ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the speaker cannot be replaced now, or null.' })
  async replaceSpeakerBlockedBecause(@Root() own: StakeholderRow, @Ctx() context: Context) {
    const facts = await context.load(factsByAgreement, own.agreementId)
    return told(whyNotReplace(facts.agreement, hasJudged(facts, own), hasAnswered(facts, own)), context)
  }
}

@Resolver(() => Company)
export class CompanyAgreementsResolver {
  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement on weights that is under way, or null.',
  })
  agreementUnderWay(@Root() { id }: CompanyRow, @Ctx() context: Context) {
    return context.load(runningByCompany, id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why no agreement can be opened, or null.' })
  async openAgreementBlockedBecause(@Root() company: CompanyRow, @Ctx() context: Context): Promise<string | null> {
    const { active } = await context.load(countsByCompany, company.id)
    const running = await context.load(runningByCompany, company.id)
    return told(whyNotWorkOn(company) ?? whyNotOpen(active, running), context)
  }
}
