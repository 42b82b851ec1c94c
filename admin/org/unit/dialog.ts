import type { ChartUnit } from '../wire/chart.ts'
import type { Below } from '../tree.ts'

/** The chart as a page knows it: for whoever picks a unit of it. */
export interface Chart {
  companyId: string
  units: readonly ChartUnit[]
  below: Below<ChartUnit>
}

/** What every dialog about a unit is given; `onDone` tells which unit to look at afterwards. */
export interface UnitDialogProps {
  chart: Chart
  unit: ChartUnit
  onClose: () => void
  onDone: (id: string | null) => void
}
