import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import * as inputs from '../../schema/criteria/inputs.ts'
import type { CriterionRow } from '../../schema/criteria/tables.ts'
import { tell, type Locale } from '../../schema/core/say.ts'
import { Company } from '../companies/type.ts'
import type { CompanyRow } from '../../schema/companies/tables.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { Id } from '../core/scalars.ts'
import { LocaleEnum } from '../people/type.ts'
import * as criterion from './commands/criterion.ts'
import * as library from './commands/library.ts'
import * as set from './commands/set.ts'
import { countsByCompany, inUseById, replacedById } from './loaders.ts'
import { listCriteria, listLibrary } from './queries.ts'
import { whyNotAdoptDefaults, whyNotChangeMeaning, whyNotEdit, whyNotRestore } from './rules.ts'
import * as types from './type.ts'

@Resolver(() => types.LibraryCriterion)
export class CriteriaLibraryResolver {
  @Query(() => [types.LibraryCriterion], { description: 'The firm’s library of criteria, in its order.' })
  libraryCriteria(
    @Ctx() context: Context,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: 'Only those of one language.' })
    locale?: Locale | null,
  ) {
    return context.read((tx) => listLibrary(tx, locale))
  }

  @Mutation(() => types.LibraryCriterion, { description: 'Puts a criterion into the firm’s library.' })
  addLibraryCriterion(
    @Ctx() context: Context,
    @Input(types.AddLibraryCriterionInput, inputs.addLibraryCriterionInput) input: inputs.AddLibraryCriterion,
  ) {
    return library.addLibraryCriterion(context, input)
  }

  @Mutation(() => types.LibraryCriterion, {
    description: 'Rewrites a criterion of the library. Companies keep what they took.',
  })
  editLibraryCriterion(
    @Ctx() context: Context,
    @Input(types.EditLibraryCriterionInput, inputs.editLibraryCriterionInput) input: inputs.EditLibraryCriterion,
  ) {
    return library.editLibraryCriterion(context, input)
  }

  @Mutation(() => types.LibraryCriterion, { description: 'Takes a criterion out of the library; answers what it was.' })
  removeLibraryCriterion(
    @Ctx() context: Context,
    @Input(types.RemoveLibraryCriterionInput, inputs.removeLibraryCriterionInput) input: inputs.RemoveLibraryCriterion,
  ) {
    return library.removeLibraryCriterion(context, input)
  }
}

@Resolver(() => types.Criterion)
export class CriteriaResolver {
  @Query(() => [types.Criterion], { description: 'A company’s criteria in their order.' })
  criteria(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose criteria.' }) companyId: string,
    @Arg('retired', () => Boolean, { nullable: true, description: 'Also those taken out of the set.' })
    retired?: boolean | null,
  ) {
    return context.read((tx) => listCriteria(tx, companyId, retired ?? false))
  }

  @Mutation(() => types.Criterion, { description: 'Adds a company’s own criterion at the end of its set.' })
  addCriterion(
    @Ctx() context: Context,
    @Input(types.AddCriterionInput, inputs.addCriterionInput) input: inputs.AddCriterion,
  ) {
    return set.addCriterion(context, input)
  }

  @Mutation(() => [types.Criterion], { description: 'Copies criteria of the library to the end of a company’s set.' })
  adoptCriteria(
    @Ctx() context: Context,
    @Input(types.AdoptCriteriaInput, inputs.adoptCriteriaInput) input: inputs.AdoptCriteria,
  ) {
    return set.adoptCriteria(context, input)
  }

  @Mutation(() => [types.Criterion], {
    description: 'Gives a company without criteria the three defaults: quality, time, attitude.',
  })
  adoptDefaultCriteria(
    @Ctx() context: Context,
    @Input(types.AdoptDefaultCriteriaInput, inputs.adoptDefaultCriteriaInput) input: inputs.AdoptDefaultCriteria,
  ) {
    return set.adoptDefaultCriteria(context, input)
  }

  @Mutation(() => [types.Criterion], { description: 'Puts the criteria of a set into another order.' })
  reorderCriteria(
    @Ctx() context: Context,
    @Input(types.ReorderCriteriaInput, inputs.reorderCriteriaInput) input: inputs.ReorderCriteria,
  ) {
    return set.reorderCriteria(context, input)
  }

  @Mutation(() => types.Criterion, {
    description: 'Edits a criterion. Once agreed weights name it, only its name may be corrected.',
  })
  editCriterion(
    @Ctx() context: Context,
    @Input(types.EditCriterionInput, inputs.editCriterionInput) input: inputs.EditCriterion,
  ) {
    return criterion.editCriterion(context, input)
  }

  @Mutation(() => types.Criterion, {
    description: 'Retires a criterion and puts a new one of another meaning in its place; answers the new one.',
  })
  replaceCriterion(
    @Ctx() context: Context,
    @Input(types.ReplaceCriterionInput, inputs.replaceCriterionInput) input: inputs.ReplaceCriterion,
  ) {
    return criterion.replaceCriterion(context, input)
  }

  @Mutation(() => types.Criterion, { description: 'Takes a criterion out of the set or puts it back.' })
  retireCriterion(
    @Ctx() context: Context,
    @Input(types.RetireCriterionInput, inputs.retireCriterionInput) input: inputs.RetireCriterion,
  ) {
    return criterion.retireCriterion(context, input)
  }

  @FieldResolver(() => Boolean, { description: 'Whether agreed weights name it, so that its meaning stands.' })
  inUse(@Root() { id }: CriterionRow, @Ctx() context: Context): Promise<boolean> {
    return context.load(inUseById, id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it can be neither edited nor replaced, or null.' })
  editBlockedBecause(@Root() row: CriterionRow, @Ctx() context: Context): string | null {
    const reason = whyNotEdit(row)
    return reason && tell(reason, context.locale)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why its code, question and scale cannot change (its name may be corrected all the same), or null.',
  })
  async changeMeaningBlockedBecause(@Root() row: CriterionRow, @Ctx() context: Context): Promise<string | null> {
    const reason = whyNotEdit(row) ?? whyNotChangeMeaning(row, await context.load(inUseById, row.id))
    return reason && tell(reason, context.locale)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be put back into the set, or null.' })
  async restoreBlockedBecause(@Root() row: CriterionRow, @Ctx() context: Context): Promise<string | null> {
    const reason = whyNotRestore(row, await context.load(replacedById, row.id))
    return reason && tell(reason, context.locale)
  }
}

@Resolver(() => Company)
export class CompanyCriteriaResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the company cannot take the three default criteria, or null.',
  })
  async adoptDefaultCriteriaBlockedBecause(@Root() { id }: CompanyRow, @Ctx() context: Context) {
    const reason = whyNotAdoptDefaults((await context.load(countsByCompany, id)).all)
    return reason && tell(reason, context.locale)
  }
}
