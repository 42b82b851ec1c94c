import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { tell, type Message } from '../../../schema/core/say.ts'
import * as inputs from '../../../schema/services/inputs.ts'
import type { LinkRow } from '../../../schema/services/tables.ts'
import { needCompany } from '../../companies/queries.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { Id } from '../../core/scalars.ts'
import { Link } from '../type/shown.ts'
import { askHeadsForLinks, closeLinkAsking } from './commands/ask.ts'
import { answerLinks, proposeLinks } from './commands/claims.ts'
import { settleLink } from './commands/settleLink.ts'
import { readMyLinks } from './queries/mine.ts'
import { answersOfLinks, findAsking, listHeads } from './queries/askings.ts'
import { chooseHeads, whyNotAnswer, whyNotSettle, whyNotWrite } from './rules.ts'
import * as type from './type.ts'

const told = (reason: Message | null, { locale }: Context): string | null => reason && tell(reason, locale)

/** How the asking of a company stands, seen by the team. */
function showAsking(context: Context, companyId: string): Promise<type.LinkAsking> {
  return context.read(async (tx) => {
    await needCompany(tx, companyId)
    const asking = await findAsking(tx, companyId)
    const { heads, headless } = await listHeads(tx, companyId, asking)
    // An asking that is over does not keep the next one from beginning.
    const isOver = asking?.closedAt !== null
    const fresh = isOver ? heads.map((head) => ({ ...head, askedAt: null, answeredAt: null })) : heads
    return {
      companyId,
      openedAt: asking?.openedAt ?? null,
      deadline: asking?.deadline ?? null,
      closedAt: asking?.closedAt ?? null,
      version: asking?.version ?? null,
      heads: heads.map((head, at) => ({
        ...head,
        units: [...head.units],
        askBlockedBecause: told(whyNotWrite(fresh[at] ?? head, tx.now), context),
      })),
      headless,
      askBlockedBecause: told(chooseHeads(fresh, undefined, tx.now).because, context),
      closeBlockedBecause: told(whyNotAnswer(asking), context),
    }
  })
}

@Resolver(() => Link)
export class LinkAskingsResolver {
  @Query(() => type.LinkAsking, {
    description: 'Who was asked about links, whom the letters reached, who has answered.',
  })
  linkAsking(@Ctx() context: Context, @Arg('companyId', () => Id, { description: 'Whose heads.' }) companyId: string) {
    return showAsking(context, companyId)
  }

  @Query(() => type.MyLinks, {
    nullable: true,
    description: 'Clients and providers of the units that the person behind the personal link heads.',
  })
  myLinks(@Ctx() context: Context) {
    return readMyLinks(context)
  }

  @Mutation(() => type.LinkAsking, {
    description: 'Writes to heads of units to ask who serves whom; repeated, it reminds those who are silent.',
  })
  async askHeadsForLinks(
    @Ctx() context: Context,
    @Input(type.AskHeadsForLinksInput, inputs.askHeadsForLinksInput) input: inputs.AskHeads,
  ) {
    await askHeadsForLinks(context, input)
    return showAsking(context, input.companyId)
  }

  @Mutation(() => type.LinkAsking, { description: 'Ends the asking: heads read on, but answer no more.' })
  async closeLinkAsking(
    @Ctx() context: Context,
    @Input(type.CloseLinkAskingInput, inputs.closeLinkAskingInput) input: inputs.CloseAsking,
  ) {
    await closeLinkAsking(context, input)
    return showAsking(context, input.companyId)
  }

  @Mutation(() => Link, { description: 'Decides about a proposed or disputed link: it stays, or it goes.' })
  settleLink(@Ctx() context: Context, @Input(type.SettleLinkInput, inputs.settleLinkInput) input: inputs.SettleLink) {
    return settleLink(context, input)
  }

  @Mutation(() => type.MyLinks, { nullable: true, description: 'Proposes links of the units that the person heads.' })
  async proposeLinks(
    @Ctx() context: Context,
    @Input(type.ProposeLinksInput, inputs.proposeLinksInput) input: inputs.ProposeLinks,
  ) {
    await proposeLinks(context, input)
    return readMyLinks(context)
  }

  @Mutation(() => type.MyLinks, {
    nullable: true,
    description: 'Confirms or disputes links of the units that the person heads, or takes proposals back.',
  })
  async answerLinks(
    @Ctx() context: Context,
    @Input(type.AnswerLinksInput, inputs.answerLinksInput) input: inputs.AnswerLinks,
  ) {
    await answerLinks(context, input)
    return readMyLinks(context)
  }

  @FieldResolver(() => [type.LinkAnswer], { description: 'What was said of it, the first word first.' })
  answers(@Root() { id }: LinkRow, @Ctx() context: Context) {
    return context.load(answersOfLinks, id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why there is nothing to settle, or null.' })
  settleBlockedBecause(@Root() link: LinkRow, @Ctx() context: Context): string | null {
    return told(whyNotSettle(link), context)
  }
}
