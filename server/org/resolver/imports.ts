import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { tell } from '../../../schema/core/say.ts'
import {
  importChartInput,
  importOptions,
  undoChartChangeInput,
  type ImportChart,
  type ImportOptions,
  type UndoChartChange,
} from '../../../schema/org/inputs.ts'
import type { ChartChangeRow } from '../../../schema/org/tables.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { Id } from '../../core/scalars.ts'
import { importChart } from '../commands/importChart.ts'
import { undoChartChange } from '../commands/undoChartChange.ts'
import { lastChartChange, undoBlockedBecause } from '../queries/undo.ts'
import { previewImport } from '../queries/uploads.ts'
import { effectOf, reportOn } from '../render/report.ts'
import { tellChange } from '../rules/tellChange.ts'
import { ChartChange, UndoChartChangeInput } from '../type/employee.ts'
import { ImportChartInput, ImportPreviewInput } from '../type/importInputs.ts'
import { ChartImport, ImportPreview } from '../type/importReport.ts'

@Resolver(() => ChartChange)
export class ChartChangesResolver {
  @Query(() => ChartChange, {
    nullable: true,
    description: 'The last change of a company’s chart that has not been undone.',
  })
  lastChartChange(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Which company.' }) companyId: string,
  ) {
    return context.read((tx) => lastChartChange(tx, companyId))
  }

  @FieldResolver(() => String, { description: 'What was done, in words.' })
  what(@Ctx() context: Context, @Root() change: ChartChangeRow) {
    return tell(tellChange(change), context.locale)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it can’t be undone; null when it can.' })
  async undoBlockedBecause(@Ctx() context: Context, @Root() change: ChartChangeRow) {
    const reason = await context.read((tx) => undoBlockedBecause(tx, change))
    return reason && tell(reason, context.locale)
  }

  @Mutation(() => ChartChange, { description: 'Takes the last change of a chart back, exactly.' })
  undoChartChange(@Ctx() context: Context, @Input(UndoChartChangeInput, undoChartChangeInput) input: UndoChartChange) {
    return undoChartChange(context, input)
  }

  @Query(() => ImportPreview, { description: 'The dry run of an import: nothing is written.' })
  async importPreview(
    @Ctx() context: Context,
    @Input(ImportPreviewInput, importOptions) input: ImportOptions,
  ): Promise<ImportPreview> {
    return reportOn(await previewImport(context, input), context.locale)
  }

  @Mutation(() => ChartImport, { description: 'Carries an import out, all or nothing, as its dry run showed it.' })
  async importChart(
    @Ctx() context: Context,
    @Input(ImportChartInput, importChartInput) input: ImportChart,
  ): Promise<ChartImport> {
    const { change, plan } = await importChart(context, input)
    return { change, units: effectOf(plan.units), employees: effectOf(plan.employees) }
  }
}
