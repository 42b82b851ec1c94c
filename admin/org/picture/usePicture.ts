import { MarkerType, type Edge } from '@xyflow/react'
import { useTheme } from '@mui/material'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useAsk } from '../../core/useAsk.ts'
import { useTell } from '../../core/useTell.ts'
import { says as chartSays } from '../says/chart.ts'
import { aboveOf } from '../tree.ts'
import type { Chart } from '../unit/dialog.ts'
import { unitLinksQuery } from '../wire/links.ts'
import { BOX, layOut, type Layout } from './layout.ts'
import type { ChartUnit } from '../wire/chart.ts'
import type { UnitNodeType } from './UnitNode.tsx'
import { openToLevel, readableLevels, shownUnits } from './visible.ts'

/** What the picture gets of the window, about. */
const roomIn = ({ innerWidth, innerHeight }: Window) => ({
  width: innerWidth < 900 ? innerWidth - 34 : innerWidth - 320,
  height: Math.max(360, innerWidth < 900 ? innerHeight * 0.6 : innerHeight - 360),
})

/** Which units are open, and what is to be seen then. */
export function useOpened(chart: Chart, unitId: string | null) {
  const { below, units } = chart
  const [levels, setLevels] = useState(() => readableLevels(below, roomIn(window)))
  const [opened, setOpened] = useState(() => openToLevel(below, levels))
  const open = useMemo(() => {
    const above = unitId ? aboveOf(units, unitId).map(({ id }) => id) : []
    return new Set([...opened, ...above])
  }, [opened, units, unitId])
  const layout = useMemo(() => layOut(shownUnits(below, open)), [below, open])
  return {
    layout,
    levels,
    toLevel: (level: number) => {
      setLevels(level)
      setOpened(openToLevel(below, level))
    },
    toggle: (id: string) => {
      setLevels(0)
      setOpened(open.has(id) ? new Set([...open].filter((one) => one !== id)) : new Set([...open, id]))
    },
  }
}

/** The confirmed links of the unit in focus, as arrows from who asks to who provides. */
export function useUnitLinks(companyId: string, unitId: string | null, layout: Layout<ChartUnit>) {
  const { palette } = useTheme()
  const { data } = useAsk(unitLinksQuery, { companyId, id: unitId ?? '' }, { enabled: unitId !== null })
  return useMemo(() => {
    const shown = new Set(layout.boxes.map(({ unit }) => unit.id))
    const clients = (unitId !== null && data?.clients.nodes) || []
    const providers = (unitId !== null && data?.providers.nodes) || []
    const all = [...clients, ...providers]
    const seen = all.filter(({ client, provider }) => shown.has(client.id) && shown.has(provider.id))
    const edges = seen.map(({ id, client, provider }): Edge => {
      const asks = client.id === unitId
      return {
        id: `link-${id}`,
        source: client.id,
        target: provider.id,
        type: 'default',
        zIndex: 1,
        style: { stroke: palette.primary.main, strokeWidth: 2, ...(asks ? { strokeDasharray: '6 4' } : {}) },
        markerEnd: { type: MarkerType.ArrowClosed, color: palette.primary.main },
      }
    })
    return { edges, clients: clients.length, providers: providers.length, hidden: all.length - seen.length }
  }, [data, unitId, layout, palette])
}

/** What the picture is made of. */
export function useFlow(layout: Layout<ChartUnit>, unitId: string | null, onToggle: (id: string) => void) {
  const t = useTell()
  const toggle = useRef(onToggle)
  useEffect(() => {
    toggle.current = onToggle
  })
  const nodes = useMemo(
    () =>
      layout.boxes.map(
        ({ unit, x, y, hidden, open }): UnitNodeType => ({
          id: unit.id,
          type: 'unit',
          position: { x, y },
          ...BOX,
          data: { unit, hidden, open, focused: unit.id === unitId, onToggle: (id) => toggle.current(id) },
          ariaLabel: t(chartSays.unitAloud, {
            name: unit.name,
            head: unit.head?.name ?? t(chartSays.noHead),
            people: unit.employeesCount,
          }),
        }),
      ),
    [layout, unitId, t],
  )
  const edges = useMemo(
    () =>
      layout.lines.map(
        ({ from, to, path }): Edge => ({ id: `line-${to}`, source: from, target: to, type: 'line', data: { path } }),
      ),
    [layout],
  )
  return { nodes, edges }
}
