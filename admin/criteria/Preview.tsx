import { Box, Typography } from '@mui/material'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Meaning } from './wire.ts'

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 48,
  paddingInline: 2,
  paddingBlock: 1,
  lineHeight: 1.35,
  '& + &': { borderTop: 1, borderColor: 'divider' },
} as const

const knob = { flex: 'none', width: 20, height: 20, border: 1, borderColor: 'text.secondary', borderRadius: '50%' }

/** A point as it is tapped; the last one is no mark and has no figure. */
function Point({ figure, text }: { figure?: number; text: string }) {
  return (
    <Box component="li" sx={row}>
      <Box aria-hidden sx={knob} />
      {figure === undefined ? null : (
        <Box component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
          {figure}
        </Box>
      )}
      <span>{text}</span>
    </Box>
  )
}

/** The question in the frame of a phone, as the questionnaire lays it out. Nothing in it can be answered. */
export function Preview({ criterion: { name, question, points } }: { criterion: Meaning }) {
  const t = useTell()
  return (
    <Box
      sx={{
        maxWidth: 360,
        marginInline: 'auto',
        padding: 2,
        paddingBlock: 3,
        border: 6,
        borderColor: 'divider',
        borderRadius: '28px',
        backgroundColor: 'background.default',
      }}
    >
      <Typography sx={{ fontSize: '1.125rem', fontWeight: 600 }}>{name}</Typography>
      <Typography sx={{ fontSize: '1rem', marginBottom: 1.5 }}>{question}</Typography>
      <Box
        component="ol"
        sx={{
          margin: 0,
          padding: 0,
          listStyle: 'none',
          border: 1,
          borderColor: 'text.secondary',
          borderRadius: '12px',
          backgroundColor: 'background.paper',
        }}
      >
        {points.map((point, at) => (
          <Point key={`${at} ${point}`} figure={at + 1} text={point} />
        ))}
        <Point text={t(says.cannotJudge)} />
      </Box>
    </Box>
  )
}
