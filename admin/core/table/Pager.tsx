import { Button, Stack, Typography } from '@mui/material'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

/** Where the page stands in the list. Nothing when there is one page only. */
export function Pager(props: { page: number; perPage: number; total: number; onPage: (page: number) => void }) {
  const { page, perPage, total, onPage } = props
  const t = useTell()
  if (total <= perPage && page === 1) return null
  const from = (page - 1) * perPage + 1
  const to = Math.min(page * perPage, total)
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', justifyContent: 'flex-end', padding: 1.5 }}>
      <Typography variant="caption" color="text.secondary" role="status">
        {t(says.page, { from, to, total })}
      </Typography>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t(says.previous)}
      </Button>
      <Button disabled={to >= total} onClick={() => onPage(page + 1)}>
        {t(says.next)}
      </Button>
    </Stack>
  )
}
