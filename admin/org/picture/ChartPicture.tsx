import '@xyflow/react/dist/style.css'
import { Box, Button, Stack, Typography, useTheme } from '@mui/material'
import { ReactFlow, ReactFlowProvider, useReactFlow, useStore, type ReactFlowState } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import { useNotify } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Choice } from '../../core/form/Choice.tsx'
import { useTell } from '../../core/useTell.ts'
import { says as chartSays } from '../says/chart.ts'
import { says } from '../says/picture.ts'
import type { Chart } from '../unit/dialog.ts'
import { UnitPicker } from '../UnitPicker.tsx'
import { drawChart } from './draw.ts'
import { fileNameOf, savePng, saveSvg } from './save.ts'
import { pictureLook } from './look.ts'
import { UnitLine } from './UnitLine.tsx'
import { UnitNode } from './UnitNode.tsx'
import { useFlow, useOpened, useUnitLinks } from './usePicture.ts'
import { depthOf } from './visible.ts'

const nodeTypes = { unit: UnitNode }
const edgeTypes = { line: UnitLine }
/** The whole, but a small chart is not blown up. */
const whole = { maxZoom: 1, padding: 0.06 }
/** Below this the names are drawn larger than the boxes shrink. */
const FAR = 0.62

export interface ChartPictureProps {
  chart: Chart
  company: string
  unitId: string | null
  onUnit: (id: string | null) => void
}

type Opened = ReturnType<typeof useOpened>

/** Moves at once where motion is not wanted. */
const flight = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180)

const isFar = ({ transform }: ReactFlowState) => transform[2] < FAR

function useFlights(unitId: string | null, { layout }: Opened): void {
  const flow = useReactFlow()
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (unitId === seen.current) return
    seen.current = unitId
    const box = layout.boxes.find(({ unit }) => unit.id === unitId)
    if (box) void flow.setCenter(box.x + 104, box.y + 44, { zoom: Math.max(flow.getZoom(), 0.8), duration: flight() })
  }, [flow, layout, unitId])
}

/** Choosing other levels shows the whole of them; opening one unit leaves the picture where it is. */
function useRefit({ levels }: Opened): void {
  const flow = useReactFlow()
  const seen = useRef(levels)
  useEffect(() => {
    if (levels === seen.current) return
    seen.current = levels
    if (levels > 0) void flow.fitView({ ...whole, duration: flight() })
  }, [flow, levels])
}

function Tools({ company, opened, depth }: { company: string; opened: Opened; depth: number }) {
  const t = useTell()
  const notify = useNotify()
  const flow = useReactFlow()
  const draw = () => {
    const boxes = opened.layout.boxes.map((box) => {
      const { head, employeesCount: count } = box.unit
      return { ...box, unit: { ...box.unit, note: head?.name ?? t(says.people, { count }) } }
    })
    return drawChart({ ...opened.layout, boxes }, `${company} — ${t(chartSays.title)}`)
  }
  const name = fileNameOf(company, t(chartSays.title))
  const levels = Array.from({ length: depth }, (_, at) => at + 1)
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Choice
        label={t(says.levels)}
        value={String(opened.levels)}
        options={[
          ...(opened.levels === 0 ? [{ value: '0', label: t(says.own) }] : []),
          ...levels.map((level) => ({
            value: String(level),
            label: level === depth ? t(says.allLevels) : String(level),
          })),
        ]}
        onChange={(value) => opened.toLevel(Number(value))}
        sx={{ width: 144 }}
      />
      <Button onClick={() => void flow.zoomIn({ duration: flight() })}>{t(says.zoomIn)}</Button>
      <Button onClick={() => void flow.zoomOut({ duration: flight() })}>{t(says.zoomOut)}</Button>
      <Button onClick={() => void flow.fitView({ ...whole, duration: flight() })}>{t(says.fit)}</Button>
      <Button onClick={() => saveSvg(draw().svg, name)}>{t(says.saveSvg)}</Button>
      <Button onClick={() => void savePng(draw(), name).catch(() => notify(t(says.notSaved), { type: 'error' }))}>
        {t(says.savePng)}
      </Button>
    </Stack>
  )
}

function Picture({ chart, company, unitId, onUnit }: ChartPictureProps) {
  const t = useTell()
  const { palette } = useTheme()
  const opened = useOpened(chart, unitId)
  const links = useUnitLinks(chart.companyId, unitId, opened.layout)
  const { nodes, edges } = useFlow(opened.layout, unitId, opened.toggle)
  const all = useMemo(() => [...edges, ...links.edges], [edges, links.edges])
  const far = useStore(isFar)
  useFlights(unitId, opened)
  useRefit(opened)
  const unit = chart.units.find(({ id }) => id === unitId)
  return (
    <Stack spacing={2}>
      <Box sx={{ maxWidth: 480 }}>
        <UnitPicker label={t(chartSays.find)} units={chart.units} value={unitId} onPick={onUnit} />
      </Box>
      <Tools company={company} opened={opened} depth={depthOf(chart.below)} />
      <Typography color="text.secondary" role="status">
        {unit
          ? t(says.links, { name: unit.name, clients: links.clients, providers: links.providers, hidden: links.hidden })
          : t(says.lead, { shown: nodes.length, all: chart.units.length })}
      </Typography>
      {unit ? (
        <Button
          component={RouterLink}
          to={`/companies/${chart.companyId}/chart?unit=${unit.id}`}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t(says.openUnit)}
        </Button>
      ) : null}
      <Box className={far ? 'far' : undefined} sx={pictureLook}>
        <ReactFlow
          nodes={nodes}
          edges={all}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          colorMode={palette.mode}
          nodesDraggable={false}
          nodesConnectable={false}
          edgesFocusable={false}
          fitView
          fitViewOptions={whole}
          minZoom={0.05}
          aria-label={t(says.picture)}
          onNodeClick={(_, node) => onUnit(node.id)}
          onPaneClick={() => onUnit(null)}
          onKeyDown={(event) => {
            const id = event.target instanceof HTMLElement ? event.target.dataset['id'] : undefined
            if (event.key === 'Enter' && id) onUnit(id)
            if (event.key === 'Escape') onUnit(null)
          }}
        />
      </Box>
      <Typography variant="caption" color="text.secondary">
        {t(says.keys)}
      </Typography>
    </Stack>
  )
}

/** The chart as a picture: the tidy tree of what is open, and the links of the one unit in focus. */
export const ChartPicture = (props: ChartPictureProps) => (
  <ReactFlowProvider>
    <Picture {...props} />
  </ReactFlowProvider>
)
