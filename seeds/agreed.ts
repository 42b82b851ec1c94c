/** What «Север» agreed: its weights in three iterations, its regulation, and the second version of it. */
import { eq } from 'drizzle-orm'
import { draftRegulationInput } from '../schema/regulations/inputs.ts'
import { regulationVersions, type RegulationVersionRow } from '../schema/regulations/tables.ts'
import { within } from '../server/core/context.ts'
import { parseInput } from '../server/core/input.ts'
import { answerRemark } from '../server/regulations/commands/approval.ts'
import { draftRegulation } from '../server/regulations/commands/draft.ts'
import { addRegulationSection, editRegulationSection } from '../server/regulations/commands/text.ts'
import { readRoute } from '../server/regulations/queries/approval.ts'
import type { Telling, WeightsTale } from './agreeing.ts'
import { begin, nameApprovers, returnFrom, submitTo } from './approving.ts'
import { setClock } from './road.ts'

/** Days before the first round. The criteria are the method's own three: quality, time, attitude. */
export const weightsTale = (opened: number): WeightsTale => ({
  openedAt: opened + 60,
  codes: ['SAL', 'SRV', 'WHS', 'PUR', 'FIN'],
  note: 'Голос имеют пять подразделений: два клиентских, склад, закупки и бухгалтерия.',
  steps: [
    {
      judging: {
        startsAt: opened + 58,
        points: [
          [70, 20, 10],
          [30, 40, 30],
          [60, 30, 10],
          [40, 50, 10],
          [45, 25, 30],
        ],
        arguments: {
          0: 'Ошибка в заявке доходит до покупателя, опоздание — нет.',
          3: 'Поставщики ждут нашего ответа: день задержки стоит скидки.',
        },
      },
    },
    {
      judging: {
        startsAt: opened + 52,
        points: [
          [60, 25, 15],
          [50, 30, 20],
          [55, 30, 15],
          [50, 35, 15],
          [55, 25, 20],
        ],
      },
      proposing: {
        at: opened + 46,
        shares: [60, 25, 15],
        note: 'Качество названо главным в каждом обсуждении, поэтому его вес выше среднего.',
        objections: {
          1: { criterion: 0, wanted: 50, reason: 'Половины достаточно: клиента теряют и из-за сроков, и из-за тона.' },
          3: { criterion: 1, wanted: 30, reason: 'Срокам осталась четверть: для закупок этого мало.' },
        },
      },
    },
    {
      judging: {
        startsAt: opened + 40,
        points: [
          [55, 30, 15],
          [45, 30, 25],
          [50, 30, 20],
          [50, 35, 15],
          [50, 25, 25],
        ],
      },
      proposing: { at: opened + 34, note: 'Среднее мнение группы, без поправок.' },
    },
  ],
})

const APPROVERS = ['FIN', 'DIR'] as const

async function reload({ context }: Telling, id: string): Promise<RegulationVersionRow> {
  const [row] = await context.read((tx) =>
    tx.db
      .select()
      .from(regulationVersions)
      .where(within(tx, regulationVersions, eq(regulationVersions.id, id))),
  )
  if (!row) throw new Error('the demo’s regulation has gone')
  return row
}

/** The first version: approved as it was sent, and signed by four units. */
export async function agreeOnFirst(telling: Telling, opened: number): Promise<void> {
  const { parts, context, companyId, at } = telling
  await setClock(parts, at(opened + 26))
  const title = 'Положение о системе «Внутренний клиент»'
  const draft = await draftRegulation(context, parseInput(draftRegulationInput, { companyId, title, rules: {} }))
  const routed = await nameApprovers(telling, draft, APPROVERS)
  await submitTo(telling, routed, APPROVERS)
  await setClock(parts, at(opened + 20))
  await begin(telling, await reload(telling, draft.id), ['DIR', 'FIN', 'KAM', 'PUR'])
}

/** The second: more days for appeals and a section of its own, returned once, then approved; few have signed it yet. */
export async function agreeOnSecond(telling: Telling, opened: number): Promise<void> {
  const { parts, context, companyId, at } = telling
  await setClock(parts, at(opened + 26))
  const rules = { appeals: { days: 7 } }
  const draft = await draftRegulation(context, parseInput(draftRegulationInput, { companyId, rules }))
  const added = await addRegulationSection(context, {
    ...{ id: draft.id, version: draft.version, title: 'Совет по качеству услуг' },
    text: 'Итоги каждого раунда обсуждает **совет по качеству услуг**: руководители пяти подразделений, которые согласовали веса.',
  })
  await submitTo(telling, added, ['FIN'])
  await returnFrom(telling, draft.id, 'DIR', 'acquaintance', 'Семь дней — рабочих или календарных? Напишите прямо.')
  await setClock(parts, at(opened + 24))
  const { remarks } = await context.read((tx) => readRoute(tx, draft.id))
  for (const { id } of remarks) await answerRemark(context, { id, answer: 'Дописали: календарных.' })
  const { version } = await reload(telling, draft.id)
  const edited = await editRegulationSection(context, {
    ...{ id: draft.id, version, key: 'acquaintance', title: undefined, before: undefined },
    after: 'Дни в этом разделе — календарные.',
  })
  await submitTo(telling, edited, APPROVERS)
  await setClock(parts, at(opened + 21))
  await begin(telling, await reload(telling, draft.id), ['DIR', 'FIN'])
}
