import { Box, Button, Link, List, ListItem, Paper, Stack, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { Answer } from '../core/page/Answer.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { findStep, steps } from './steps.ts'
import { Workspace } from './Workspace.tsx'
import { progressQuery, type Company, type Progress } from './wire.ts'

function StepState({ progress, isNext }: { progress: Progress; isNext: boolean }) {
  const t = useTell()
  if (progress.done) return <Chip tone="good">{t(says.done)}</Chip>
  if (progress.blockedBecause) return <Chip>{t(says.blocked)}</Chip>
  return <Chip tone={isNext ? 'accent' : 'plain'}>{t(isNext ? says.next : says.open)}</Chip>
}

interface StepLineProps {
  progress: Progress
  place: number
  isNext: boolean
  companyId: string
}

function StepLine({ progress, place, isNext, companyId }: StepLineProps) {
  const t = useTell()
  const step = findStep(progress.step)
  const address = `/companies/${companyId}/${step.path}`
  return (
    <ListItem divider={place < steps.length} sx={{ padding: { xs: 2, sm: 2.5 } }}>
      <Stack direction="row" spacing={2} sx={{ width: '100%' }}>
        <Typography variant="h3" component="span" color="text.secondary" sx={{ minWidth: 16 }}>
          {place}
        </Typography>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'flex-start' }}>
            <Link component={RouterLink} to={address}>
              {t(step.name)}
            </Link>
            <StepState progress={progress} isNext={isNext} />
          </Stack>
          {progress.count ? (
            <Typography>{t(says[`progress.${progress.step}`], { count: progress.count })}</Typography>
          ) : null}
          {progress.done ? null : <Typography color="text.secondary">{t(step.text)}</Typography>}
          {progress.blockedBecause ? <Typography>{progress.blockedBecause}</Typography> : null}
          {isNext ? (
            <Button component={RouterLink} to={address} variant="contained" sx={{ marginTop: 1.5 }}>
              {t(step.todo)}
            </Button>
          ) : null}
        </Box>
      </Stack>
    </ListItem>
  )
}

function Road({ companyId, onboarding }: { companyId: string; onboarding: readonly Progress[] }) {
  const t = useTell()
  const next = onboarding.find(({ done }) => !done)
  return (
    <Paper variant="outlined">
      <List disablePadding component="ol" aria-label={t(says.steps)}>
        {onboarding.map((progress, index) => (
          <StepLine
            key={progress.step}
            progress={progress}
            place={index + 1}
            isNext={progress === next}
            companyId={companyId}
          />
        ))}
      </List>
    </Paper>
  )
}

function Overview({ company }: { company: Company }) {
  const t = useTell()
  const { day } = useFormat()
  const answer = useAsk(progressQuery, { companyId: company.id })
  const lead = `${t(says.created)} ${day(company.createdAt, company.timeZone)} · ${company.timeZone}`
  return (
    <Page title={company.name} lead={company.archivedAt ? t(says.archivedLead) : lead}>
      <Answer of={answer} rows={12}>
        {({ company: found }) => (found ? <Road companyId={found.id} onboarding={found.onboarding} /> : <NotFound />)}
      </Answer>
    </Page>
  )
}

export const CompanyShow = () => <Workspace>{(company) => <Overview company={company} />}</Workspace>
