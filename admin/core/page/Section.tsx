import { Box, Paper, Stack, Typography } from '@mui/material'
import { useId, type ReactNode } from 'react'

/** A sheet of the page with its own heading. `flush` lets a table reach the sheet's edges. */
export function Section(props: {
  title?: string
  lead?: ReactNode
  actions?: ReactNode
  flush?: boolean
  children?: ReactNode
}) {
  const id = useId()
  const { title, lead, actions, flush, children } = props
  return (
    <Paper component="section" variant="outlined" aria-labelledby={title ? id : undefined} sx={{ overflow: 'hidden' }}>
      {title || actions ? (
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          spacing={1.5}
          sx={{
            justifyContent: 'space-between',
            alignItems: { sm: 'flex-start' },
            padding: { xs: 2, sm: 3 },
            paddingBottom: '16px !important',
          }}
        >
          <Box>
            {title ? (
              <Typography id={id} variant="h2">
                {title}
              </Typography>
            ) : null}
            {lead ? (
              <Typography color="text.secondary" component="div" sx={{ marginTop: 0.5 }}>
                {lead}
              </Typography>
            ) : null}
          </Box>
          {actions ? <Box sx={{ flexShrink: 0 }}>{actions}</Box> : null}
        </Stack>
      ) : null}
      {children ? (
        <Box
          sx={
            flush
              ? undefined
              : {
                  paddingInline: { xs: 2, sm: 3 },
                  paddingBottom: { xs: 2, sm: 3 },
                  paddingTop: title ? 0 : { xs: 2, sm: 3 },
                }
          }
        >
          {children}
        </Box>
      ) : null}
    </Paper>
  )
}
