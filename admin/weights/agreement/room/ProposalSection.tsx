import { Box, Stack, Typography } from '@mui/material'
import { useZone } from '../../../companies/zone.ts'
import { Chip, type Tone } from '../../../core/page/Chip.tsx'
import { Section } from '../../../core/page/Section.tsx'
import { Rows, type Column } from '../../../core/table/Rows.tsx'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { proposalSays as says } from '../says/proposal.ts'
import type { ProposedShare, Proposal, UnitAnswer } from '../fragments/proposal.ts'
import type { Agreement } from '../wire/room.ts'

interface ProposalProps {
  agreement: Agreement
  proposal: Proposal
}

const standingOf = ({ closedAt, verdict }: Proposal) => verdict ?? (closedAt ? 'givenUp' : 'open')
const tones: Record<ReturnType<typeof standingOf>, Tone> = {
  ...{ open: 'accent', settled: 'good', returned: 'warn', escalated: 'warn', givenUp: 'plain' },
}

const nameOf = ({ criteria }: Agreement, criterionId: string | null) =>
  criteria.find(({ id }) => id === criterionId)?.name ?? ''

function Shares({ agreement, proposal }: ProposalProps) {
  const t = useTell()
  const { change } = useFormat()
  const columns: Column<ProposedShare>[] = [
    { name: 'criterion', label: t(says.criterion), cell: ({ criterionId }) => nameOf(agreement, criterionId) },
    { name: 'share', label: t(says.share), cell: ({ share }) => share, number: true },
    {
      name: 'above',
      label: t(says.aboveGroup),
      cell: ({ aboveGroup }) =>
        aboveGroup === null ? '—' : Math.abs(aboveGroup) < 0.5 ? t(says.asGroup) : change(aboveGroup, 1),
      number: true,
    },
  ]
  return (
    <Rows
      caption={t(says.title, { iteration: proposal.iteration })}
      columns={columns}
      rows={proposal.shares}
      keyOf={({ criterionId }) => criterionId}
    />
  )
}

/** How many said what; what nobody said is left out, but for the two answers there are. */
function Counts({ proposal }: { proposal: Proposal }) {
  const t = useTell()
  const counts = (['accepted', 'objected', 'silentConsent', 'silent'] as const).filter(
    (name) => name === 'accepted' || name === 'objected' || proposal[name] > 0,
  )
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, margin: 0 }}>
      {counts.map((name) => (
        <Box key={name}>
          <Typography component="dt" color="text.secondary">
            {t(says[name])}
          </Typography>
          <Typography component="dd" variant="h2" sx={{ margin: 0 }}>
            {proposal[name]}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}

function Objections({ agreement, proposal }: ProposalProps) {
  const t = useTell()
  const objections = proposal.answers.filter(({ answer }) => answer === 'object')
  const proposedFor = (id: string | null) => proposal.shares.find(({ criterionId }) => criterionId === id)?.share
  const columns: Column<UnitAnswer>[] = [
    { name: 'unit', label: t(says.unit), cell: ({ unitName }) => unitName },
    { name: 'criterion', label: t(says.criterion), cell: ({ criterionId }) => nameOf(agreement, criterionId) },
    {
      name: 'wanted',
      label: t(says.wanted),
      cell: ({ criterionId, wanted }) => `${proposedFor(criterionId) ?? '—'} → ${wanted ?? '—'}`,
      number: true,
    },
    {
      name: 'reason',
      label: t(says.reason),
      cell: ({ reason }) => <Box sx={{ minWidth: 160, maxWidth: 420, overflowWrap: 'anywhere' }}>{reason}</Box>,
    },
  ]
  if (!objections.length) return null
  return (
    <Box>
      <Typography variant="h3" sx={{ paddingInline: { xs: 2, sm: 3 } }}>
        {t(says.objections)}
      </Typography>
      <Rows
        caption={t(says.objections)}
        columns={columns}
        rows={objections}
        keyOf={({ stakeholderId }) => stakeholderId}
      />
    </Box>
  )
}

function useLead(proposal: Proposal): string {
  const t = useTell()
  const { moment } = useFormat()
  const zone = useZone()
  const { closedAt, closesAt, verdict } = proposal
  const source = t(says[`source.${proposal.source}`])
  if (!closedAt) return t(says.leadOpen, { source, until: moment(closesAt, zone) })
  return t(verdict ? says.leadClosed : says.leadGivenUp, { source, at: moment(closedAt, zone) })
}

/** One proposal: its weights beside the group's, how it is received, and every objection with its author. */
export function ProposalSection({ agreement, proposal }: ProposalProps) {
  const t = useTell()
  const lead = useLead(proposal)
  const accepted = proposal.answers.filter(({ answer }) => answer === 'accept').map(({ unitName }) => unitName)
  const standing = standingOf(proposal)
  return (
    <Section
      title={t(says.title, { iteration: proposal.iteration })}
      lead={lead}
      actions={<Chip tone={tones[standing]}>{t(says[`verdict.${standing}`])}</Chip>}
      flush
    >
      <Stack spacing={2} sx={{ paddingBottom: 2 }}>
        <Shares agreement={agreement} proposal={proposal} />
        <Stack spacing={1} sx={{ paddingInline: { xs: 2, sm: 3 } }}>
          {proposal.note ? <Typography>{t(says.note, { note: proposal.note })}</Typography> : null}
          <Counts proposal={proposal} />
          {accepted.length ? (
            <Typography color="text.secondary">{t(says.acceptedBy, { units: accepted.join(', ') })}</Typography>
          ) : null}
        </Stack>
        <Objections agreement={agreement} proposal={proposal} />
      </Stack>
    </Section>
  )
}
