/** What heads of units say of links: what is to be settled, who was asked, who has answered. */
import { Stack, Typography } from '@mui/material'
import { Answer } from '../../core/page/Answer.tsx'
import { Section } from '../../core/page/Section.tsx'
import { Rows, type Column } from '../../core/table/Rows.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useFormat } from '../../core/useFormat.ts'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/heads.ts'
import { askingQuery, type AskedHead, type LinkAsking } from '../wire/heads.ts'
import { AskHeadsButton } from './AskHeadsButton.tsx'
import { CloseAskingButton } from './CloseAskingButton.tsx'
import { DownloadHeadLinksButton } from './DownloadHeadLinksButton.tsx'
import { OpenLinks } from './OpenLinks.tsx'

/** Since when it has been open, by when they were asked, how many have answered. */
function Standing({ asking }: { asking: LinkAsking }) {
  const t = useTell()
  const { day } = useFormat()
  const { openedAt, closedAt, deadline, heads } = asking
  if (!openedAt) return t(says.neverAsked)
  const asked = heads.filter(({ askedAt, answeredAt }) => askedAt ?? answeredAt).length
  const answered = heads.filter(({ answeredAt }) => answeredAt !== null).length
  if (closedAt) return t(says.closedOn, { day: day(closedAt), answered, asked })
  const since = t(says.askedSince, { day: day(openedAt), answered, asked })
  return deadline ? t(says.until, { since, day: day(deadline, 'UTC') }) : since
}

function LetterOf({ head }: { head: AskedHead }) {
  const t = useTell()
  if (!head.delivery) return t(says.notAsked)
  const state = t(says[`deliveries.${head.delivery.delivery}`])
  return (
    <>
      {head.delivery.failure ? `${state}: ${head.delivery.failure}` : state}
      {head.hasAddress ? null : (
        <Typography variant="caption" component="div" color="warning.main">
          {t(says.noAddress)}
        </Typography>
      )}
    </>
  )
}

function Heads({ companyId, asking }: { companyId: string; asking: LinkAsking }) {
  const t = useTell()
  const { moment } = useFormat()
  const columns: Column<AskedHead>[] = [
    { name: 'head', label: t(says.head), cell: ({ name }) => name },
    {
      name: 'units',
      label: t(says.units),
      cell: ({ units }) => units.map(({ name }) => name).join(', '),
      optional: true,
    },
    { name: 'letter', label: t(says.letter), cell: (head) => <LetterOf head={head} /> },
    {
      name: 'answer',
      label: t(says.answer),
      cell: ({ askedAt, answeredAt }) => (answeredAt ? moment(answeredAt) : askedAt ? t(says.silent) : '—'),
    },
  ]
  const isOpen = asking.openedAt !== null && asking.closedAt === null
  return (
    <Section title={t(says.headsTitle)} lead={<Standing asking={asking} />} flush>
      <Stack
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ flexWrap: 'wrap', alignItems: 'flex-start', paddingInline: { xs: 2, sm: 3 }, paddingBottom: 2 }}
      >
        <AskHeadsButton companyId={companyId} asking={asking} isOpen={isOpen} />
        {asking.openedAt ? <DownloadHeadLinksButton companyId={companyId} /> : null}
        {isOpen ? <CloseAskingButton companyId={companyId} version={asking.version ?? 1} /> : null}
      </Stack>
      {asking.headless.length ? (
        <Typography color="warning.main" sx={{ paddingInline: { xs: 2, sm: 3 }, paddingBottom: 2 }}>
          {t(says.headless, { units: asking.headless.map(({ name }) => name).join(', ') })}
        </Typography>
      ) : null}
      {asking.heads.length ? (
        <Rows
          caption={t(says.headsTitle)}
          columns={columns}
          rows={asking.heads}
          keyOf={({ employeeId }) => employeeId}
        />
      ) : null}
    </Section>
  )
}

export function HeadsView({ companyId }: { companyId: string }) {
  const answer = useAsk(askingQuery, { companyId }, { every: 30_000 })
  return (
    <Answer of={answer}>
      {({ linkAsking, links }) => (
        <Stack spacing={2}>
          <OpenLinks links={links} />
          <Heads companyId={companyId} asking={linkAsking} />
        </Stack>
      )}
    </Answer>
  )
}
