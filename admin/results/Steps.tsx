import { Box, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Figure } from './Figure.tsx'
import type { FigureValue } from './wire.ts'

/** The figure itself, and below it how it comes about. */
export function Result({ figure, spelled, note }: { figure: FigureValue; spelled: string; note: string }) {
  return (
    <Stack spacing={1}>
      <Typography sx={{ fontSize: '2rem', lineHeight: 1.2, fontWeight: 600 }} component="div">
        <Figure figure={figure} long />
      </Typography>
      {figure.shown !== null && spelled ? (
        <Box sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>
          {spelled} = {figure.shown}
        </Box>
      ) : null}
      <Typography variant="caption" color="text.secondary">
        {note}
      </Typography>
    </Stack>
  )
}

/** A fact in words: what, and how much. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between' }}>
      <Typography color="text.secondary">{name}</Typography>
      <Box sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>{children}</Box>
    </Stack>
  )
}
