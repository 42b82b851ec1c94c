import { Link, List, ListItem, Paper, Stack, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { Page } from '../core/page/Page.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { steps } from './steps.ts'
import { Workspace } from './Workspace.tsx'
import type { Company } from './wire.ts'

function Overview({ company }: { company: Company }) {
  const t = useTell()
  const { day } = useFormat()
  const lead = `${t(says.created)} ${day(company.createdAt)} · ${company.timeZone}`
  return (
    <Page title={company.name} lead={company.archivedAt ? t(says.archived) : lead}>
      <Paper variant="outlined">
        <List disablePadding component="ol" aria-label={t(says.steps)}>
          {steps.map((step, index) => (
            <ListItem key={step.path} divider={index < steps.length - 1} sx={{ padding: { xs: 2, sm: 2.5 } }}>
              <Stack direction="row" spacing={2}>
                <Typography variant="h3" component="span" color="text.secondary" sx={{ minWidth: 16 }}>
                  {index + 1}
                </Typography>
                <div>
                  <Link component={RouterLink} to={`/companies/${company.id}/${step.path}`}>
                    {t(step.name)}
                  </Link>
                  <Typography color="text.secondary">{t(step.text)}</Typography>
                </div>
              </Stack>
            </ListItem>
          ))}
        </List>
      </Paper>
    </Page>
  )
}

export const CompanyShow = () => <Workspace>{(company) => <Overview company={company} />}</Workspace>
