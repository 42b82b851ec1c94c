import { Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { sponsorSays as says } from './says/unit.ts'
import { SetSponsorDialog } from './unit/SetSponsorDialog.tsx'
import { employeesQuery } from './wire/employees.ts'

/** Who of the company answers for the whole system, and reads everything that is released. */
export function Sponsor({ companyId }: { companyId: string }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const { data } = useAsk(employeesQuery, { companyId, filter: { sponsor: true }, offset: 0, first: 1 })
  const sponsor = data?.employees.nodes[0] ?? null
  if (!data) return null
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography color={sponsor ? undefined : 'text.secondary'}>
        {sponsor ? t(says.is, { name: sponsor.name }) : t(says.none)}
      </Typography>
      <Button aria-label={t(says.set)} onClick={() => setOpen(true)}>
        {t(sponsor ? says.change : says.set)}
      </Button>
      {open ? <SetSponsorDialog companyId={companyId} present={sponsor} onClose={() => setOpen(false)} /> : null}
    </Stack>
  )
}
