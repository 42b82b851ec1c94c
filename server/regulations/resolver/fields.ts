import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { CompanyRow } from '../../../schema/companies/tables.ts'
import type { RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import type { WeightVersionRow } from '../../../schema/weights/tables.ts'
import { say, tell, type Message } from '../../../schema/core/say.ts'
import { says as weightSays } from '../../../schema/weights/says.ts'
import { Company } from '../../companies/type.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import type { Context } from '../../core/context.ts'
import { found } from '../../core/refusal.ts'
import { currentWeightsByCompany, weightVersionsById } from '../../weights/loaders.ts'
import { WeightVersion } from '../../weights/type.ts'
import { predecessorsById, versionsByCompany } from '../loaders.ts'
import { routesByVersion } from '../queries/approval.ts'
import * as rules from '../rules.ts'
import { RegulationChangeLine, RegulationVersion } from '../type.ts'

const told = (reason: Message | null, context: Context): string | null => reason && tell(reason, context.locale)

const weightsOf = async ({ weightVersionId }: RegulationVersionRow, context: Context): Promise<WeightVersionRow> =>
  found(await context.load(weightVersionsById, weightVersionId), say(weightSays.notFound))

/** Weights agreed after those that the version names; null when it names the newest. */
async function newerOf({ companyId, weightVersionId }: RegulationVersionRow, context: Context) {
  const current = await context.load(currentWeightsByCompany, companyId)
  return current && current.id !== weightVersionId ? current : null
}

const comparedOf = async (version: RegulationVersionRow, context: Context): Promise<rules.Compared> => ({
  rules: version.rules,
  weightVersionId: version.weightVersionId,
  weightNumber: (await weightsOf(version, context)).number,
})

@Resolver(() => RegulationVersion)
export class RegulationFieldsResolver {
  @FieldResolver(() => WeightVersion, { description: 'The weights that it stands on.' })
  weights(@Root() version: RegulationVersionRow, @Ctx() context: Context): Promise<WeightVersionRow> {
    return weightsOf(version, context)
  }

  @FieldResolver(() => [RegulationChangeLine], {
    description: 'What it changes of the version before it; empty in the first.',
  })
  async changes(@Root() version: RegulationVersionRow, @Ctx() context: Context) {
    const former = await context.load(predecessorsById, version.id)
    if (!former) return []
    const changes = rules.listChanges(await comparedOf(former, context), await comparedOf(version, context))
    return changes.map((change) => ({ ...change, words: rules.tellChange(change, context.locale) }))
  }

  @FieldResolver(() => WeightVersion, {
    nullable: true,
    description: 'Weights agreed since, which ask for a version that names them; null when it stands on the newest.',
  })
  async newerWeights(@Root() version: RegulationVersionRow, @Ctx() context: Context): Promise<WeightVersionRow | null> {
    return newerOf(version, context)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why neither its rules nor its text can be edited, or null.',
  })
  editBlockedBecause(@Root() version: RegulationVersionRow, @Ctx() context: Context): string | null {
    return told(rules.whyNotEdit(version), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be deleted, or null.' })
  deleteBlockedBecause(@Root() version: RegulationVersionRow, @Ctx() context: Context): string | null {
    return told(rules.whyNotDelete(version), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be sent to approval, or null.' })
  async submitBlockedBecause(@Root() version: RegulationVersionRow, @Ctx() context: Context): Promise<string | null> {
    const route = await context.load(routesByVersion, version.id)
    return told(rules.whyNotSubmit(version, await weightsOf(version, context), route), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be returned from approval, or null.' })
  returnBlockedBecause(@Root() version: RegulationVersionRow, @Ctx() context: Context): string | null {
    return told(rules.whyNotReturn(version), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why an approval on paper cannot be recorded, or null.' })
  async approveBlockedBecause(@Root() version: RegulationVersionRow, @Ctx() context: Context): Promise<string | null> {
    const route = await context.load(routesByVersion, version.id)
    return told(rules.whyNotApprove(version, await weightsOf(version, context), route), context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be put in force, or null.' })
  async putInForceBlockedBecause(
    @Root() version: RegulationVersionRow,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return told(rules.whyNotPutInForce(version, await newerOf(version, context)), context)
  }
}

@Resolver(() => Company)
export class CompanyRegulationsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why no new version can be begun, or null.' })
  async draftRegulationBlockedBecause(@Root() company: CompanyRow, @Ctx() context: Context): Promise<string | null> {
    const versions = await context.load(versionsByCompany, company.id)
    const weights = await context.load(currentWeightsByCompany, company.id)
    return told(whyNotWorkOn(company) ?? rules.whyNotDraft(versions, weights !== null), context)
  }
}
