import { Box, Button, Stack, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { AdoptDefaultsButton } from './AdoptDefaultsButton.tsx'
import { says } from './says.ts'
import { criteriaQuery, type CriteriaAnswer, type Criterion } from './wire.ts'

function CriterionCard({ criterion }: { criterion: Criterion }) {
  const t = useTell()
  return (
    <Section
      title={criterion.name}
      lead={criterion.question}
      actions={criterion.inUse ? <Chip>{t(says.inUse)}</Chip> : undefined}
    >
      <Box component="ol" sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {criterion.points.map((point, index) => (
          <Stack component="li" direction="row" spacing={2} key={`${index} ${point}`} sx={{ paddingBlock: 0.5 }}>
            <Typography color="text.secondary" sx={{ minWidth: 16, fontVariantNumeric: 'tabular-nums' }}>
              {index + 1}
            </Typography>
            <Typography>{point}</Typography>
          </Stack>
        ))}
      </Box>
    </Section>
  )
}

function Criteria({ companyId, answer }: { companyId: string; answer: CriteriaAnswer }) {
  const t = useTell()
  const blocked = answer.company?.adoptDefaultCriteriaBlockedBecause ?? null
  if (answer.criteria.length === 0)
    return (
      <Section>
        <Empty
          title={t(says.emptyTitle)}
          text={t(says.emptyText)}
          action={<AdoptDefaultsButton companyId={companyId} blocked={blocked} />}
        />
      </Section>
    )
  return (
    <Stack spacing={2}>
      {answer.criteria.map((criterion) => (
        <CriterionCard key={criterion.id} criterion={criterion} />
      ))}
      <div>
        <Button component={Link} to={`/companies/${companyId}/weights`} variant="contained">
          {t(says.next)}
        </Button>
      </div>
    </Stack>
  )
}

function CriteriaOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(criteriaQuery, { companyId })
  return (
    <Page title={t(says.title)} lead={t(says.lead)}>
      <Answer of={answer}>{(data) => <Criteria companyId={companyId} answer={data} />}</Answer>
    </Page>
  )
}

export const CriteriaPage = () => <Workspace>{({ id }) => <CriteriaOf companyId={id} />}</Workspace>
