import { Box, Link, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { findStep } from '../companies/steps.ts'
import { Chip } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { StateChip } from '../rounds/StateChip.tsx'
import { says } from './says.ts'
import { findNext, roundPath, waitingPath, type Next } from './today.ts'
import type { CompanyToday, RoundToday } from './wire.ts'

function useNextLink() {
  const t = useTell()
  return (company: CompanyToday, next: Next): { label: string; to: string } => {
    const base = `/companies/${company.id}`
    switch (next.kind) {
      case 'step': {
        const { path, todo } = findStep(next.step.step)
        return { label: t(todo), to: `${base}/${path}` }
      }
      case 'draft':
        return { label: t(says.openDraft, { title: next.round.title }), to: roundPath(next.round) }
      case 'round':
        return { label: next.round.title, to: waitingPath(next.round) }
      case 'again':
        return { label: t(says.planAgain), to: `${base}/rounds` }
    }
  }
}

function NextStep({ company, rounds }: { company: CompanyToday; rounds: readonly RoundToday[] }) {
  const next = findNext(company, rounds)
  const { label, to } = useNextLink()(company, next)
  const reason = next.kind === 'step' ? next.step.blockedBecause : null
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
      <Link component={RouterLink} to={to}>
        {label}
      </Link>
      {next.kind === 'round' ? <StateChip state={next.round.state} /> : null}
      {reason ? (
        <Typography variant="caption" component="div" color="text.secondary">
          {reason}
        </Typography>
      ) : null}
    </Box>
  )
}

/** Every company with how far its onboarding is and what comes next. */
export function CompaniesToday(props: { companies: readonly CompanyToday[]; rounds: readonly RoundToday[] }) {
  const t = useTell()
  const columns: Column<CompanyToday>[] = [
    {
      name: 'name',
      label: t(says.company),
      cell: ({ id, name }) => (
        <Link component={RouterLink} to={`/companies/${id}`}>
          {name}
        </Link>
      ),
    },
    {
      name: 'done',
      label: t(says.done),
      cell: ({ onboarding }) => {
        const done = onboarding.filter((step) => step.done).length
        if (done === onboarding.length) return <Chip tone="good">{t(says.ready)}</Chip>
        return t(says.doneOf, { done, total: onboarding.length })
      },
      optional: true,
    },
    {
      name: 'next',
      label: t(says.nextStep),
      cell: (company) => <NextStep company={company} rounds={props.rounds} />,
    },
  ]
  return (
    <Section
      title={t(says.companies)}
      actions={
        <Link component={RouterLink} to="/companies">
          {t(says.allCompanies)}
        </Link>
      }
      flush
    >
      <Rows caption={t(says.companies)} columns={columns} rows={props.companies} keyOf={({ id }) => id} />
    </Section>
  )
}
