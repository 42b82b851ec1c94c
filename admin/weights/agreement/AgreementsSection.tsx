/** On the page of weights: whether an agreement is under way, how the former ones ended, and the way into a new one. */
import { Box, Button, Link, Typography } from '@mui/material'
import { Link as RouterLink, useNavigate } from 'react-router-dom'
import { useZone } from '../../companies/zone.ts'
import { Answer } from '../../core/page/Answer.tsx'
import { Section } from '../../core/page/Section.tsx'
import { Rows, type Column } from '../../core/table/Rows.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useFormat } from '../../core/useFormat.ts'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { ProtocolLinks } from './ProtocolLinks.tsx'
import { says } from './says/room.ts'
import { StateChip } from './StateChip.tsx'
import { agreementsQuery, type AgreementsAnswer, type ListedAgreement } from './wire/list.ts'

export const agreementPath = (companyId: string, id: string) => `/companies/${companyId}/weights/agreements/${id}`

function useColumns(companyId: string): Column<ListedAgreement>[] {
  const t = useTell()
  const { day } = useFormat()
  const zone = useZone()
  return [
    {
      name: 'number',
      label: t(says.number),
      cell: ({ id, number }) => (
        <Link component={RouterLink} to={agreementPath(companyId, id)}>
          {t(says.named, { number })}
        </Link>
      ),
    },
    { name: 'state', label: t(says.state), cell: ({ state }) => <StateChip state={state} /> },
    { name: 'method', label: t(says.method), cell: ({ method }) => t(says[`methods.${method}`]), optional: true },
    { name: 'opened', label: t(says.opened), cell: ({ createdAt }) => day(createdAt, zone), optional: true },
    {
      name: 'ended',
      label: t(says.ended),
      cell: ({ protocol }) =>
        protocol ? t(says.endedAs, { day: day(protocol.on, 'UTC'), version: protocol.weightVersion }) : '—',
      optional: true,
    },
    {
      name: 'protocol',
      label: t(says.protocol),
      cell: ({ id, number, protocol }) => (protocol ? <ProtocolLinks id={id} number={number} /> : '—'),
    },
  ]
}

/** The way on: into the agreement under way, or to a new one when the company may open it. */
function WayOn({ companyId, company }: { companyId: string; company: AgreementsAnswer['company'] }) {
  const t = useTell()
  const navigate = useNavigate()
  const running = company?.agreementUnderWay
  if (running)
    return (
      <Button component={RouterLink} to={agreementPath(companyId, running.id)} variant="contained">
        {t(says.toRoom)}
      </Button>
    )
  return (
    <VerbButton
      blocked={company?.openAgreementBlockedBecause}
      onClick={() => void navigate(agreementPath(companyId, 'new'))}
    >
      {t(says.open)}
    </VerbButton>
  )
}

function Agreements({ companyId, answer }: { companyId: string; answer: AgreementsAnswer }) {
  const t = useTell()
  const { agreements, company } = answer
  const columns = useColumns(companyId)
  return (
    <Section title={t(says.listTitle)} lead={t(says.listLead)} flush>
      <Box sx={{ paddingInline: { xs: 2, sm: 3 }, paddingBottom: agreements.length ? 2 : 3 }}>
        {agreements.length ? null : <Typography sx={{ marginBottom: 2 }}>{t(says.noneYet)}</Typography>}
        <WayOn companyId={companyId} company={company} />
      </Box>
      {agreements.length ? (
        <Rows caption={t(says.listTitle)} columns={columns} rows={agreements} keyOf={({ id }) => id} />
      ) : null}
    </Section>
  )
}

export function AgreementsSection({ companyId }: { companyId: string }) {
  const answer = useAsk(agreementsQuery, { companyId })
  return (
    <Answer of={answer} rows={2}>
      {(data) => <Agreements companyId={companyId} answer={data} />}
    </Answer>
  )
}
