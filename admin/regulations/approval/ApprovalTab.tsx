/** The road of a version through those who approve it: who they are, where they stand, what they remarked. */
import { Alert, LinearProgress, Stack, Typography } from '@mui/material'
import { Answer } from '../../core/page/Answer.tsx'
import { Section } from '../../core/page/Section.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useFormat } from '../../core/useFormat.ts'
import { useTell } from '../../core/useTell.ts'
import { Approvers } from './Approvers.tsx'
import { ApprovalVerbs } from './ApprovalVerbs.tsx'
import { Remarks } from './Remarks.tsx'
import { RouteEditor } from './RouteEditor.tsx'
import { says } from './says.ts'
import { useRoute } from './useRoute.ts'
import { approvalQuery, type ApprovalVersion } from './wire.ts'

interface ApprovalTabProps {
  id: string
  companyId: string
  /** Shows a section in the text. */
  onSection: (key: string) => void
}

const LIVE_MS = 20_000

function Progress({ version: { approvalRoute } }: { version: ApprovalVersion }) {
  const t = useTell()
  const { approvers, attempt } = approvalRoute
  const approved = approvers.filter(({ state }) => state === 'approved').length
  const said = t(says.progress, { approved, all: approvers.length })
  return (
    <Stack spacing={0.5} sx={{ width: 280, maxWidth: '100%', marginTop: 0.5 }}>
      <span>{attempt > 1 ? `${said}, ${t(says.attempt, { attempt })}` : said}</span>
      <LinearProgress variant="determinate" aria-label={said} value={(approved / approvers.length) * 100} />
    </Stack>
  )
}

function RouteSection({ companyId, version }: { companyId: string; version: ApprovalVersion }) {
  const t = useTell()
  const { moment } = useFormat()
  const route = useRoute(version)
  const { setBlockedBecause, approvers, remindedAt, attempt } = version.approvalRoute
  const hasBegun = attempt > 0 && approvers.length > 0
  const isWaiting = approvers.some(({ state }) => state === 'asked')
  return (
    <>
      {setBlockedBecause ? <Alert severity="info">{setBlockedBecause}</Alert> : null}
      {hasBegun ? (
        <Section
          title={t(says.route)}
          lead={<Progress version={version} />}
          actions={isWaiting ? <ApprovalVerbs companyId={companyId} version={version} /> : undefined}
          flush
        >
          {remindedAt ? (
            <Typography variant="caption" color="text.secondary" sx={{ paddingInline: { xs: 2, sm: 3 } }}>
              {t(says.remindedAt, { at: moment(remindedAt) })}
            </Typography>
          ) : null}
          <Approvers approvers={approvers} />
        </Section>
      ) : null}
      {setBlockedBecause ? (
        hasBegun ? null : (
          <Section title={t(says.route)} lead={t(says.nobody)} />
        )
      ) : (
        <Section title={t(hasBegun ? says.routeAgain : says.route)} lead={t(says.routeLead)}>
          <RouteEditor companyId={companyId} route={route} />
        </Section>
      )}
    </>
  )
}

export function ApprovalTab({ id, companyId, onSection }: ApprovalTabProps) {
  const answer = useAsk(approvalQuery, { id }, { every: LIVE_MS })
  return (
    <Answer of={answer}>
      {({ regulationVersion: version }) =>
        version ? (
          <Stack spacing={2}>
            <RouteSection companyId={companyId} version={version} />
            {version.remarks.length || version.approvalRoute.attempt > 0 ? (
              <Remarks version={version} onSection={onSection} />
            ) : null}
          </Stack>
        ) : null
      }
    </Answer>
  )
}
