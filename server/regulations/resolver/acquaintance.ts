import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { tell, type Message } from '../../../schema/core/say.ts'
import * as inputs from '../../../schema/regulations/inputs/people.ts'
import type { RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import type { Context } from '../../core/context.ts'
import { Input, parseInput } from '../../core/input.ts'
import { PageArgs } from '../../core/page.ts'
import { Id } from '../../core/scalars.ts'
import * as acquaintance from '../commands/acquaintance.ts'
import { linksByMailing, loadNow } from '../loaders.ts'
import { needRegulationVersion } from '../queries.ts'
import { countsByVersion, listSheet, sheetOrders } from '../queries/acquaintance.ts'
import { whyNotAskAcquaintance, whyNotRemindAcquaintance } from '../rules/acquaintance.ts'
import { RegulationVersion } from '../type.ts'
import * as types from '../type/acquaintance.ts'
import { RegulationOnlyInput } from '../type/approval.ts'
import { MyRegulation } from '../type/mine.ts'
import { faceMine } from './approval.ts'

const told = (reason: Message | null, context: Context): string | null => reason && tell(reason, context.locale)

@Resolver(() => RegulationVersion)
export class RegulationAcquaintanceResolver {
  @FieldResolver(() => types.RegulationAcquaintance, { description: 'How far people have read and signed it.' })
  async acquaintance(
    @Root() version: RegulationVersionRow,
    @Ctx() context: Context,
  ): Promise<types.RegulationAcquaintance> {
    const counts = await context.load(countsByVersion, version.id)
    const unsigned = counts.people - counts.signed
    const now = await context.load(loadNow, 'now')
    return {
      ...{ ...counts, of: version.acquaintanceOf },
      ...{ askedAt: version.acquaintanceAskedAt, remindedAt: version.acquaintanceRemindedAt },
      askBlockedBecause: told(whyNotAskAcquaintance(version, unsigned), context),
      remindBlockedBecause: told(whyNotRemindAcquaintance(version, unsigned, now), context),
    }
  }

  @Query(() => types.AcquaintancePersonConnection, {
    description: 'Who is to read and sign a version, and who has: its acquaintance sheet.',
  })
  async acquaintanceSheet(
    @Ctx() context: Context,
    @Arg('regulationVersionId', () => Id, { description: 'Which version.' }) regulationVersionId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.AcquaintanceFilterInput, { nullable: true, description: 'Which lines.' })
    filter?: types.AcquaintanceFilterInput | null,
    @Arg('orderBy', () => types.AcquaintanceOrderEnum, {
      nullable: true,
      description: 'How it is sorted; by name when not given.',
    })
    orderBy?: types.AcquaintanceOrderName | null,
  ) {
    const wanted = parseInput(inputs.acquaintanceFilterInput, filter ?? {})
    const sheet = await context.read(async (tx) => {
      const version = await needRegulationVersion(tx, regulationVersionId)
      return listSheet(tx, version, wanted, page, sheetOrders[orderBy ?? 'name'])
    })
    const links = await context.load(linksByMailing, `acknowledgeRegulation:${regulationVersionId}`)
    const deliveries = new Map(links.map((link) => [link.employeeId, link]))
    const deliver = <T extends { id: string }>(person: T) => ({
      ...person,
      delivery: deliveries.get(person.id) ?? null,
    })
    return {
      ...sheet,
      nodes: sheet.nodes.map(deliver),
      edges: sheet.edges.map(({ cursor, node }) => ({ cursor, node: deliver(node) })),
    }
  }

  @Mutation(() => RegulationVersion, {
    description:
      'Asks everybody who is to read and sign a version and has signed neither it nor one with the same rules.',
  })
  askAcquaintance(
    @Ctx() context: Context,
    @Input(types.AskAcquaintanceInput, inputs.askAcquaintanceInput) input: inputs.AskAcquaintance,
  ) {
    return acquaintance.askAcquaintance(context, input)
  }

  @Mutation(() => RegulationVersion, {
    description: 'Writes once more to those who have not signed; once a day at most.',
  })
  remindAcquaintance(
    @Ctx() context: Context,
    @Input(RegulationOnlyInput, inputs.regulationOnlyInput) input: inputs.RegulationOnly,
  ) {
    return acquaintance.remindAcquaintance(context, input)
  }

  @Mutation(() => MyRegulation, { description: 'Signs the version behind the personal link, as it was read.' })
  async acknowledgeRegulation(
    @Ctx() context: Context,
    @Input(types.AcknowledgeRegulationInput, inputs.acknowledgeRegulationInput) input: inputs.AcknowledgeRegulation,
  ) {
    return faceMine(await acquaintance.acknowledgeRegulation(context, input), context)
  }
}
