import { Button, Link, Stack } from '@mui/material'
import { useState } from 'react'
import { Link as RouterLink, useNavigate } from 'react-router-dom'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useTell } from '../core/useTell.ts'
import { says } from './says/chart.ts'
import { AddUnitDialog } from './unit/AddUnitDialog.tsx'

/** Two ways to begin: a file, or the first unit by hand. */
export function EmptyChart({ companyId }: { companyId: string }) {
  const t = useTell()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  return (
    <Section>
      <Empty
        title={t(says.emptyTitle)}
        text={t(says.emptyText)}
        action={
          <Stack spacing={2} sx={{ alignItems: 'center' }}>
            <Button component={RouterLink} to={`/companies/${companyId}/chart/import`} variant="contained">
              {t(says.import)}
            </Button>
            <Button onClick={() => setAdding(true)}>{t(says.addTop)}</Button>
            <Link href={`/companies/${companyId}/org-template.csv`} download>
              {t(says.template)}
            </Link>
          </Stack>
        }
      />
      {adding ? (
        <AddUnitDialog
          chart={{ companyId, units: [], below: new Map() }}
          unit={null}
          onClose={() => setAdding(false)}
          onDone={(id) => void navigate(`/companies/${companyId}/chart?unit=${id ?? ''}`)}
        />
      ) : null}
    </Section>
  )
}
