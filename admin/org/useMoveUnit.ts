import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says/unit.ts'
import type { ChartUnit } from './wire/chart.ts'
import { moveUnitCommand } from './wire/units.ts'

export interface Place {
  parentId: string | null
  /** Among the siblings without the unit itself, from 0; null is behind them. */
  place: number | null
}

/** Moves a unit: the chart shows it where the server put it, and not before. */
export function useMoveUnit() {
  const t = useTell()
  const verb = useVerb(moveUnitCommand, ({ moveUnit: { name, parent } }, { place }) =>
    place === null ? t(says.didMove, { name, to: parent?.name ?? t(says.top) }) : t(says.didReorder, { name }),
  )
  return {
    run: (unit: ChartUnit, { parentId, place }: Place) =>
      verb.run({ id: unit.id, version: unit.version, parentId, place }),
    running: verb.running,
    errors: verb.errors,
  }
}
