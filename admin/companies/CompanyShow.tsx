import { Box, Button, Link, List, ListItem, Paper, Stack, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { Answer } from '../core/page/Answer.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { Page } from '../core/page/Page.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { steps, type Step } from './steps.ts'
import { Workspace } from './Workspace.tsx'
import { progressQuery, type Company, type ProgressAnswer } from './wire.ts'

type Counts = Record<Step['path'], number>

/** What is there of each step; 0 means that it is still to be done. */
const countSteps = (answer: ProgressAnswer): Counts => ({
  chart: answer.company?.units.length ?? 0,
  links: answer.links.totalCount,
  criteria: answer.criteria.length,
  weights: answer.currentWeights?.number ?? 0,
  regulation: answer.regulationInForce?.number ?? 0,
  rounds: answer.company?.rounds.totalCount ?? 0,
})

interface StepLineProps {
  step: Step
  place: number
  count: number
  isNext: boolean
  address: string
}

function StepLine({ step, place, count, isNext, address }: StepLineProps) {
  const t = useTell()
  return (
    <ListItem divider={place < steps.length} sx={{ padding: { xs: 2, sm: 2.5 } }}>
      <Stack direction="row" spacing={2} sx={{ width: '100%' }}>
        <Typography variant="h3" component="span" color="text.secondary" sx={{ minWidth: 16 }}>
          {place}
        </Typography>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Link component={RouterLink} to={address}>
            {t(step.name)}
          </Link>
          <Typography color="text.secondary">
            {count ? t(says[`progress.${step.path}`], { count }) : t(step.text)}
          </Typography>
          {isNext ? (
            <Button component={RouterLink} to={address} variant="contained" sx={{ marginTop: 1.5 }}>
              {`${t(says.now)}: ${t(step.name)}`}
            </Button>
          ) : null}
        </Box>
        {count ? (
          <div>
            <Chip tone="good">{t(says.done)}</Chip>
          </div>
        ) : null}
      </Stack>
    </ListItem>
  )
}

function Road({ company, answer }: { company: Company; answer: ProgressAnswer }) {
  const t = useTell()
  const counts = countSteps(answer)
  const next = steps.find(({ path }) => counts[path] === 0)
  return (
    <Paper variant="outlined">
      <List disablePadding component="ol" aria-label={t(says.steps)}>
        {steps.map((step, index) => (
          <StepLine
            key={step.path}
            step={step}
            place={index + 1}
            count={counts[step.path]}
            isNext={step === next}
            address={`/companies/${company.id}/${step.path}`}
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
    <Page title={company.name} lead={company.archivedAt ? t(says.archived) : lead}>
      <Answer of={answer} rows={12}>
        {(data) => <Road company={company} answer={data} />}
      </Answer>
    </Page>
  )
}

export const CompanyShow = () => <Workspace>{(company) => <Overview company={company} />}</Workspace>
