import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import * as inputs from '../../../schema/services/inputs.ts'
import { say, tell } from '../../../schema/core/say.ts'
import { says as coreSays } from '../../../schema/core/says.ts'
import { needCompany } from '../../companies/queries.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { PageArgs } from '../../core/page.ts'
import { Id } from '../../core/scalars.ts'
import '../hooks.ts'
import { importLinks } from '../commands/importLinks.ts'
import * as link from '../commands/link.ts'
import * as matrix from '../commands/matrix.ts'
import { linkOrders, listLinks, readMatrix, readMends } from '../queries.ts'
import { whyStale } from '../rules/mend.ts'
import * as given from '../type/given.ts'
import * as shown from '../type/shown.ts'

@Resolver(() => shown.Link)
export class LinksResolver {
  @Query(() => shown.LinkConnection, { description: 'Links of a company.' })
  links(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose links.' }) companyId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => shown.LinkFilterInput, { nullable: true, description: 'Which links.' })
    filter?: shown.LinkFilterInput,
    @Arg('orderBy', () => shown.LinkOrder, { nullable: true, description: 'Sorted by; by client when not given.' })
    orderBy?: keyof typeof linkOrders,
  ) {
    return context.read((tx) => listLinks(tx, companyId, page, filter ?? {}, linkOrders[orderBy ?? 'client']))
  }

  @Query(() => shown.LinkMatrix, { description: 'All links of a company at once, for a matrix of up to 200 units.' })
  linkMatrix(@Ctx() context: Context, @Arg('companyId', () => Id, { description: 'Whose links.' }) companyId: string) {
    return context.read(async (tx) => {
      await needCompany(tx, companyId)
      return readMatrix(tx, companyId)
    })
  }

  @Query(() => [shown.LinkToMend], {
    description: 'Links of units that were closed, and where mending would move them.',
  })
  async linksToMend(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose links.' }) companyId: string,
  ) {
    const { ground, mends } = await context.read((tx) => readMends(tx, companyId))
    return mends.map((mend) => ({
      ...mend,
      reason: tell(whyStale(mend.link, ground.units) ?? say(coreSays.notFound), context.locale),
    }))
  }

  @Mutation(() => shown.LinkCounts, { description: 'Sets and removes links as a matrix, all or nothing.' })
  setLinks(@Ctx() context: Context, @Input(given.SetLinksInput, inputs.setLinksInput) input: inputs.SetLinks) {
    return matrix.setLinks(context, input)
  }

  @Mutation(() => shown.LinkCounts, {
    description: 'Moves links of closed units along merges and splits; retires those without a successor.',
  })
  mendLinks(@Ctx() context: Context, @Input(given.MendLinksInput, inputs.mendLinksInput) input: inputs.MendLinks) {
    return matrix.mendLinks(context, input)
  }

  @Mutation(() => shown.LinkImport, {
    description: 'Imports links from a table; a dry run reports what would change and every bad row by its line.',
  })
  async importLinks(
    @Ctx() context: Context,
    @Input(given.ImportLinksInput, inputs.importLinksInput) input: inputs.ImportLinks,
  ): Promise<shown.LinkImport> {
    const { problems, ...report } = await importLinks(context, input)
    const told = problems.map(({ says, ...problem }) => ({ ...problem, message: tell(says, context.locale) }))
    return { ...report, problems: told }
  }

  @Mutation(() => shown.Link, { description: 'Proposes a link, for the other side to confirm.' })
  proposeLink(
    @Ctx() context: Context,
    @Input(given.ProposeLinkInput, inputs.proposeLinkInput) input: inputs.ProposeLink,
  ) {
    return link.proposeLink(context, input)
  }

  @Mutation(() => shown.Link, { description: 'Confirms a proposed link.' })
  confirmLink(@Ctx() context: Context, @Input(given.LinkAtInput, inputs.linkAtInput) input: inputs.LinkAt) {
    return link.confirmLink(context, input)
  }

  @Mutation(() => shown.Link, { description: 'Retires a link.' })
  retireLink(@Ctx() context: Context, @Input(given.LinkAtInput, inputs.linkAtInput) input: inputs.LinkAt) {
    return link.retireLink(context, input)
  }
}
