import { Box, Button, IconButton, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { Chip } from '../core/page/Chip.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { CriterionVerbs } from './CriterionVerbs.tsx'
import { moveTo } from './order.ts'
import { says } from './says.ts'
import { reorderCriteriaCommand, type Criterion } from './wire.ts'

interface CriteriaSetProps {
  companyId: string
  criteria: readonly Criterion[]
  shownId: string | null
  onShow: (id: string) => void
}

/** One place up or down by a button, which keeps the focus wherever it goes; a pointer may as well drag the row. */
function Arrows(props: { id: string; name: string; at: number; last: number; onMove: (to: number) => void }) {
  const t = useTell()
  const { id, name, at, last, onMove } = props
  const arrows = [
    { label: t(says.up, { name }), sign: '↑', to: at - 1 },
    { label: t(says.down, { name }), sign: '↓', to: at + 1 },
  ]
  return (
    <Stack>
      {arrows.map(({ label, sign, to }) => {
        const off = to < 0 || to > last
        return (
          <IconButton
            key={sign}
            id={`${sign}${id}`}
            size="small"
            aria-label={label}
            aria-disabled={off || undefined}
            onClick={() => !off && onMove(to)}
            sx={{ width: 32, height: 32, ...(off && { color: 'action.disabled' }) }}
          >
            <span aria-hidden>{sign}</span>
          </IconButton>
        )
      })}
    </Stack>
  )
}

const rowLook = {
  display: 'flex',
  gap: 1.5,
  padding: 2,
  paddingInline: { xs: 2, sm: 3 },
  borderTop: 1,
  borderColor: 'divider',
  '&.over': {
    boxShadow: (theme: { palette: { primary: { main: string } } }) => `inset 0 3px ${theme.palette.primary.main}`,
  },
  '&.shown': { backgroundColor: 'action.hover' },
} as const

/** The company's criteria in the order of the questions. */
export function CriteriaSet({ companyId, criteria, shownId, onShow }: CriteriaSetProps) {
  const t = useTell()
  const [dragged, setDragged] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const verb = useVerb(reorderCriteriaCommand, () => t(says.didReorder))
  const move = (from: number, to: number) => {
    if (from === to || verb.running) return
    const focused = document.activeElement?.id
    void verb
      .run({ companyId, criterionIds: moveTo(criteria, from, to).map(({ id }) => id) })
      .then(() => focused && document.getElementById(focused)?.focus())
  }
  return (
    <Box component="ol" sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {criteria.map((criterion, at) => (
        <Box
          component="li"
          key={criterion.id}
          draggable
          onDragStart={() => setDragged(at)}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(at)
          }}
          onDragEnd={() => {
            setDragged(null)
            setOver(null)
          }}
          onDrop={() => dragged !== null && move(dragged, at)}
          className={[over === at && dragged !== null && 'over', shownId === criterion.id && 'shown']
            .filter(Boolean)
            .join(' ')}
          sx={rowLook}
        >
          <Arrows
            id={criterion.id}
            name={criterion.name}
            at={at}
            last={criteria.length - 1}
            onMove={(to) => move(at, to)}
          />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography variant="h3">{criterion.name}</Typography>
              {criterion.inUse ? <Chip>{t(says.inUse)}</Chip> : null}
            </Stack>
            <Typography color="text.secondary">{criterion.question}</Typography>
            <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', marginLeft: -1 }}>
              <CriterionVerbs criterion={criterion} />
              <PreviewChoice criterion={criterion} isShown={shownId === criterion.id} onShow={onShow} />
            </Stack>
          </Box>
        </Box>
      ))}
    </Box>
  )
}

function PreviewChoice(props: { criterion: Criterion; isShown: boolean; onShow: (id: string) => void }) {
  const t = useTell()
  const { criterion, isShown, onShow } = props
  return (
    <Button
      size="small"
      aria-label={t(says.previewOf, { name: criterion.name })}
      aria-pressed={isShown}
      onClick={() => onShow(criterion.id)}
    >
      {t(says.show)}
    </Button>
  )
}
