/** Empty, loading, failed: each says what is so and offers one thing to do. */
import { Box, Button, Skeleton, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { messageOf } from '../refusal.ts'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

export function Empty({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) {
  return (
    <Box sx={{ paddingBlock: 6, paddingInline: 3, textAlign: 'center', marginInline: 'auto', maxWidth: 520 }}>
      <Typography variant="h2">{title}</Typography>
      <Typography color="text.secondary" sx={{ marginTop: 1, marginBottom: action ? 3 : 0 }}>
        {text}
      </Typography>
      {action}
    </Box>
  )
}

export function Loading({ rows = 4 }: { rows?: number }) {
  const t = useTell()
  return (
    <Stack spacing={1.5} role="status" aria-label={t(says.loading)} sx={{ padding: 3 }}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={22} width={`${90 - (row % 3) * 14}%`} />
      ))}
    </Stack>
  )
}

export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTell()
  const translate = useTranslate()
  return (
    <Box role="alert">
      <Empty
        title={t(says.failed)}
        text={translate(messageOf(error), { _: messageOf(error) })}
        action={
          onRetry ? (
            <Button variant="outlined" onClick={onRetry}>
              {t(says.again)}
            </Button>
          ) : undefined
        }
      />
    </Box>
  )
}
