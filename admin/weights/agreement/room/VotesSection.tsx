/** Who has answered and who is awaited; what was said stands elsewhere, and only once everybody may read it. */
import { Typography } from '@mui/material'
import { useState } from 'react'
import { useZone } from '../../../companies/zone.ts'
import { Chip } from '../../../core/page/Chip.tsx'
import { Section } from '../../../core/page/Section.tsx'
import { Rows, type Column } from '../../../core/table/Rows.tsx'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { says } from '../says/room.ts'
import type { Agreement, Stakeholder } from '../wire/room.ts'
import { ReplaceSpeakerDialog } from './ReplaceSpeakerDialog.tsx'
import { countDone } from './standing.ts'
import { StakeholderVerbs } from './StakeholderVerbs.tsx'

function LetterOf({ one: { delivery, speaker } }: { one: Stakeholder }) {
  const t = useTell()
  const { day } = useFormat()
  const zone = useZone()
  const state = delivery ? t(says[`deliveries.${delivery.delivery}`]) : t(says.noLetter)
  const said =
    delivery?.lastNoticeAt && (delivery.delivery === 'sent' || delivery.delivery === 'handedOver')
      ? t(says.letters, { state, day: day(delivery.lastNoticeAt, zone), count: delivery.notices })
      : state
  return (
    <>
      {delivery?.failure ? `${said}: ${delivery.failure}` : said}
      {speaker.email ? null : (
        <Typography variant="caption" component="div" color="warning.main">
          {t(says.noAddress)}
        </Typography>
      )}
    </>
  )
}

function VoteOf({ one, state }: { one: Stakeholder; state: Agreement['state'] }) {
  const t = useTell()
  const isDone = state === 'proposed' ? one.hasAnswered : one.hasJudged
  if (isDone) return <Chip tone="good">{t(says['done.judging'])}</Chip>
  const isAwaited = state === 'judging' || state === 'proposed'
  return <Chip tone={isAwaited ? 'warn' : 'plain'}>{t(isAwaited ? says.waiting : says.didNot)}</Chip>
}

function useColumns(agreement: Agreement, onReplace: (one: Stakeholder) => void): Column<Stakeholder>[] {
  const t = useTell()
  const { state } = agreement
  const vote: Column<Stakeholder> = {
    name: 'vote',
    label: t(says.answered),
    cell: (one) => <VoteOf one={one} state={state} />,
  }
  const verbs: Column<Stakeholder> = {
    name: 'verbs',
    label: '',
    cell: (one) => <StakeholderVerbs one={one} onReplace={() => onReplace(one)} />,
    number: true,
  }
  const isOver = state === 'agreed' || state === 'decided' || state === 'cancelled'
  return [
    {
      name: 'unit',
      label: t(says.unit),
      cell: ({ unit, speaker }) => (
        <>
          {unit.name}
          <Typography
            variant="caption"
            component="div"
            color="text.secondary"
            sx={{ display: { xs: 'block', sm: 'none' } }}
          >
            {speaker.name}
          </Typography>
        </>
      ),
    },
    { name: 'speaker', label: t(says.speaker), cell: ({ speaker }) => speaker.name, optional: true },
    ...(state === 'draft' ? [] : [vote]),
    { name: 'letter', label: t(says.letter), cell: (one) => <LetterOf one={one} />, optional: true },
    ...(isOver ? [] : [verbs]),
  ]
}

const leads = { draft: 'votesLead.draft', judging: 'votesLead.judging', proposed: 'votesLead.proposed' } as const

export function VotesSection({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const [replacing, setReplacing] = useState<Stakeholder | null>(null)
  const columns = useColumns(agreement, setReplacing)
  const { state, stakeholders } = agreement
  const lead = state === 'draft' || state === 'judging' || state === 'proposed' ? leads[state] : 'votesLead.other'
  const counts = { done: countDone(agreement), units: stakeholders.length }
  const title = t(state === 'draft' ? says.voters : says.votes)
  return (
    <Section title={title} lead={t(says[lead], counts)} flush>
      <Rows caption={title} columns={columns} rows={stakeholders} keyOf={({ id }) => id} />
      {replacing ? (
        <ReplaceSpeakerDialog
          stakeholder={replacing}
          companyId={agreement.companyId}
          onClose={() => setReplacing(null)}
        />
      ) : null}
    </Section>
  )
}
