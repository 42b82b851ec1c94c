/** Who reads and signs a version: how far it has come, asking and reminding, the sheet. */
import { LinearProgress, Stack, Typography } from '@mui/material'
import { Answer } from '../../core/page/Answer.tsx'
import { Section } from '../../core/page/Section.tsx'
import { useAsk } from '../../core/useAsk.ts'
import { useFormat } from '../../core/useFormat.ts'
import { useTell } from '../../core/useTell.ts'
import { useDownload } from '../../core/verb/useDownload.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { AskAcquaintanceButton } from './AskAcquaintanceButton.tsx'
import { says } from './says.ts'
import { Sheet } from './Sheet.tsx'
import { acquaintanceQuery, remindAcquaintanceCommand, type Acquaintance } from './wire.ts'

interface AcquaintanceTabProps {
  id: string
  number: number
  companyId: string
}

const LIVE_MS = 20_000

function RemindButton({ id, blocked }: { id: string; blocked: string | null }) {
  const t = useTell()
  const verb = useVerb(remindAcquaintanceCommand, () => t(says.didRemind))
  return (
    <VerbButton
      variant="outlined"
      blocked={blocked}
      running={verb.running}
      onClick={() => void verb.run({ regulationVersionId: id })}
    >
      {t(says.remind)}
    </VerbButton>
  )
}

/** For a mail merge: what is taken away counts as handed over. */
function LinksButton({ companyId, id }: { companyId: string; id: string }) {
  const t = useTell()
  const address = `/companies/${companyId}/personal-links.csv?purpose=acknowledgeRegulation&subject=${id}`
  const { begin, dialog } = useDownload(address, t(says.didLinks))
  return (
    <>
      <VerbButton variant="outlined" onClick={begin}>
        {t(says.links)}
      </VerbButton>
      <VerbDialog title={t(says.linksTitle)} text={t(says.linksText)} verb={t(says.links)} {...dialog} />
    </>
  )
}

/** Who is asked, how many have signed, since when. */
function Standing({ acquaintance }: { acquaintance: Acquaintance }) {
  const t = useTell()
  const { moment } = useFormat()
  const { of, people, signed, unreachable, askedAt, remindedAt } = acquaintance
  const said = t(says.progress, { signed, people })
  if (people === 0) return <Typography color="text.secondary">{t(says.nobody)}</Typography>
  return (
    <Stack spacing={0.5} sx={{ maxWidth: 520 }}>
      <Typography>{said}</Typography>
      <LinearProgress variant="determinate" aria-label={said} value={(signed / people) * 100} />
      <Typography variant="caption" color="text.secondary">
        {t(says.circle)}: {t(says[`circles.${of}`])}
      </Typography>
      {askedAt ? (
        <Typography variant="caption" color="text.secondary">
          {t(says.askedAt, { at: moment(askedAt) })}
          {remindedAt ? ` · ${t(says.remindedAt, { at: moment(remindedAt) })}` : ''}
        </Typography>
      ) : null}
      {unreachable ? (
        <Typography variant="caption" color="warning.main">
          {t(says.unreachable, { count: unreachable })}
        </Typography>
      ) : null}
    </Stack>
  )
}

export function AcquaintanceTab({ id, number, companyId }: AcquaintanceTabProps) {
  const t = useTell()
  const answer = useAsk(acquaintanceQuery, { id }, { every: LIVE_MS })
  return (
    <Answer of={answer}>
      {({ regulationVersion: version }) =>
        version ? (
          <Stack spacing={2}>
            <Section title={t(says.title)} lead={t(says.lead)}>
              <Stack spacing={2}>
                <Standing acquaintance={version.acquaintance} />
                <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
                  <AskAcquaintanceButton id={id} acquaintance={version.acquaintance} />
                  {version.acquaintance.askedAt ? (
                    <>
                      <RemindButton id={id} blocked={version.acquaintance.remindBlockedBecause} />
                      <LinksButton companyId={companyId} id={id} />
                    </>
                  ) : null}
                </Stack>
              </Stack>
            </Section>
            {version.acquaintance.people ? <Sheet id={id} number={number} /> : null}
          </Stack>
        ) : null
      }
    </Answer>
  )
}
