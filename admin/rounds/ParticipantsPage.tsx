import { List, Stack, Typography } from '@mui/material'
import { useParams } from 'react-router-dom'
import { invitationStates } from '../../schema/rounds/terms.ts'
import { Workspace } from '../companies/Workspace.tsx'
import type { Company } from '../companies/wire.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { Pager } from '../core/table/Pager.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { AddParticipantButton } from './AddParticipantButton.tsx'
import { InvitationChip } from './InvitationChip.tsx'
import { InviteParticipantsButton } from './InviteParticipantsButton.tsx'
import { ParticipantVerbs } from './ParticipantVerbs.tsx'
import { RemindParticipantsButton } from './RemindParticipantsButton.tsx'
import { says } from './says.ts'
import { participantSays } from './says/participants.ts'
import { participantsQuery, type Participant } from './wire/participants.ts'

const PER_PAGE = 50

function useColumns({
  companyId,
  roundId,
  open,
}: {
  companyId: string
  roundId: string
  open: boolean
}): Column<Participant>[] {
  const t = useTell()
  const verbs = {
    name: 'verbs',
    label: t(participantSays.verbs),
    cell: (row: Participant) =>
      row.removedAt ? null : <ParticipantVerbs participant={row} companyId={companyId} roundId={roundId} />,
  }
  return [
    { name: 'name', label: t(participantSays.name), cell: ({ name }) => name },
    { name: 'unit', label: t(participantSays.unit), cell: ({ unitName }) => unitName, optional: true },
    {
      name: 'role',
      label: t(participantSays.role),
      cell: ({ role }) => t(participantSays[`roles.${role}`]),
      optional: true,
    },
    {
      name: 'invitation',
      label: t(participantSays.invitation),
      cell: (row) => <InvitationChip participant={row} />,
    },
    ...(open ? [verbs] : []),
  ]
}

function useFilters() {
  const { roundId = '' } = useParams()
  const [unitId, setUnitId] = useUrlState('unit', '')
  const [invitation, setInvitation] = useUrlState('invitation', '')
  const [pageText, setPage] = useUrlState('page', '1')
  const page = Math.max(1, Math.trunc(Number(pageText)) || 1)
  const chosen = invitationStates.filter((state) => state === invitation)
  const asked = {
    roundId,
    filter: { ...(unitId ? { unitId } : {}), ...(chosen.length ? { invitations: chosen } : {}), removed: true },
    first: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  }
  return { roundId, unitId, setUnitId, invitation, setInvitation, page, setPage, asked }
}

type Filters = ReturnType<typeof useFilters>

function FilterLine({ filters, units }: { filters: Filters; units: readonly { unitId: string; name: string }[] }) {
  const t = useTell()
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <Choice
        label={t(participantSays.unit)}
        value={filters.unitId}
        onChange={filters.setUnitId}
        options={[
          { value: '', label: t(participantSays.anyUnit) },
          ...units.map(({ unitId, name }) => ({ value: unitId, label: name })),
        ]}
      />
      <Choice
        label={t(participantSays.invitation)}
        value={filters.invitation}
        onChange={filters.setInvitation}
        options={[
          { value: '', label: t(participantSays.anyInvitation) },
          ...invitationStates.map((state) => ({ value: state, label: t(participantSays[`invitations.${state}`]) })),
        ]}
      />
    </Stack>
  )
}

function ParticipantsOf({ company }: { company: Company }) {
  const t = useTell()
  const filters = useFilters()
  const answer = useAsk(participantsQuery, filters.asked, { keep: true })
  const open = answer.data?.round?.state === 'open'
  const columns = useColumns({ companyId: company.id, roundId: filters.roundId, open })
  const address = `/companies/${company.id}/rounds`
  return (
    <Answer of={answer}>
      {({ round, participants }) =>
        round ? (
          <Page
            title={t(participantSays.title)}
            lead={t(participantSays.lead)}
            actions={
              round.state === 'open' ? (
                <AddParticipantButton
                  companyId={company.id}
                  roundId={round.id}
                  blocked={round.participantsBlockedBecause}
                />
              ) : undefined
            }
            trail={[
              { label: t(says.title), to: address },
              { label: round.title, to: `${address}/${round.id}` },
            ]}
          >
            <Stack spacing={3}>
              <Typography color="text.secondary">{t(says.letters, { ...round.invitations })}</Typography>
              {round.state === 'open' ? (
                <Section flush>
                  <List disablePadding>
                    <InviteParticipantsButton round={round} />
                    <RemindParticipantsButton round={round} />
                  </List>
                </Section>
              ) : null}
              <FilterLine filters={filters} units={round.response} />
              <Section flush>
                {participants.totalCount ? (
                  <Rows
                    caption={t(participantSays.title)}
                    columns={columns}
                    rows={participants.nodes}
                    keyOf={({ id }) => id}
                  />
                ) : (
                  <Empty
                    title={t(round.state === 'draft' ? participantSays.unopened : participantSays.none)}
                    text={t(round.state === 'draft' ? participantSays.unopenedText : participantSays.noneText)}
                  />
                )}
                <Pager
                  page={filters.page}
                  perPage={PER_PAGE}
                  total={participants.totalCount}
                  onPage={(next) => filters.setPage(String(next))}
                />
              </Section>
            </Stack>
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Answer>
  )
}

export const ParticipantsPage = () => <Workspace>{(company) => <ParticipantsOf company={company} />}</Workspace>
