import { Box } from '@mui/material'
import { useRef, type PointerEvent } from 'react'
import { moveBorder } from '../../schema/weights/hundred.ts'

interface BarProps {
  names: readonly string[]
  points: readonly number[]
  locked: readonly boolean[]
  onChange: (points: number[]) => void
}

/** Neighbours differ in lightness; which is which is written in them and beside the sliders. */
const shadeOf = (at: number) => (at % 2 ? 0.86 : 1)

const border = {
  position: 'absolute',
  top: 0,
  bottom: 0,
  width: 24,
  transform: 'translateX(-50%)',
  cursor: 'col-resize',
  touchAction: 'none',
  '&::after': {
    content: '""',
    position: 'absolute',
    insetBlock: 0,
    left: '50%',
    width: 4,
    transform: 'translateX(-50%)',
    borderRadius: 2,
    backgroundColor: 'background.paper',
  },
  '&:hover::after': { backgroundColor: 'text.primary' },
} as const

/** One bar of 100 whose borders can be dragged. The sliders below do the same by keyboard, so the bar is for the eye. */
export function Bar({ names, points, locked, onChange }: BarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const drag = (at: number, event: PointerEvent<HTMLElement>) => {
    const place = bar.current?.getBoundingClientRect()
    if (!place || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const next = moveBorder(points, at, ((event.clientX - place.left) / place.width) * 100)
    if (next[at] !== points[at]) onChange(next)
  }
  const ends = points.map((_, at) => points.slice(0, at + 1).reduce((sum, one) => sum + one, 0))
  return (
    <Box ref={bar} aria-hidden sx={{ position: 'relative', display: 'flex', height: 44, userSelect: 'none' }}>
      {points.map((share, at) => (
        <Box
          key={names[at]}
          title={names[at]}
          sx={{
            width: `${share}%`,
            overflow: 'hidden',
            position: 'relative',
            borderRadius: 1,
            '& + &': { borderLeft: 2, borderColor: 'background.paper' },
            color: 'primary.contrastText',
            display: 'grid',
            placeItems: 'center',
            '&::before': {
              content: '""',
              position: 'absolute',
              inset: 0,
              backgroundColor: 'primary.main',
              opacity: shadeOf(at),
            },
          }}
        >
          <Box component="span" sx={{ position: 'relative', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
            {share >= 5 ? share : ''}
          </Box>
        </Box>
      ))}
      {ends
        .slice(0, -1)
        .map((end, at) =>
          locked[at] === true || locked[at + 1] === true ? null : (
            <Box
              key={names[at]}
              sx={{ ...border, left: `${end}%` }}
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={(event) => drag(at, event)}
            />
          ),
        )}
    </Box>
  )
}
