import { Box, Button, Link as Anchor, Stack, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Chip, type Tone } from '../core/page/Chip.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import { BriefingSection } from '../exports/BriefingSection.tsx'
import { ApprovalRoadButton } from './ApprovalRoadButton.tsx'
import { ApproveRegulationButton } from './ApproveRegulationButton.tsx'
import { CompareVersions } from './CompareVersions.tsx'
import { DeleteRegulationDraftButton } from './DeleteRegulationDraftButton.tsx'
import { DraftRegulationButton } from './DraftRegulationButton.tsx'
import { PutRegulationInForceButton } from './PutRegulationInForceButton.tsx'
import { RulesForm } from './RulesForm.tsx'
import { says } from './says.ts'
import { regulationsQuery, type RegulationsAnswer, type RegulationVersion } from './wire.ts'

const tones: Record<RegulationVersion['state'], Tone> = {
  draft: 'plain',
  inApproval: 'plain',
  approved: 'accent',
  inForce: 'good',
  superseded: 'plain',
}

function VersionLines({ regulation }: { regulation: RegulationVersion }) {
  const t = useTell()
  const { day } = useFormat()
  const list = regulation.weights.shares.map(({ share, criterion }) => `${criterion.name} ${share}`).join(', ')
  return (
    <Stack spacing={0.5}>
      <Typography color="text.secondary">{t(says.weights, { number: regulation.weights.number, list })}</Typography>
      {regulation.approvedBy ? (
        <Typography color="text.secondary">{t(says.approvedLine, { by: regulation.approvedBy })}</Typography>
      ) : null}
      {regulation.inForceFrom ? (
        <Typography color="text.secondary">{t(says.inForceLine, { from: day(regulation.inForceFrom) })}</Typography>
      ) : null}
    </Stack>
  )
}

/** The regulation to be read and signed, made from the rules of this version. */
function Documents({ id }: { id: string }) {
  const t = useTell()
  const locale = useLanguage()
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap' }}>
      <Typography color="text.secondary">{t(says.document)}</Typography>
      {(['pdf', 'docx', 'html'] as const).map((format) => (
        <Anchor key={format} href={`/regulations/${id}/document.${format}?locale=${locale}`} download>
          {format.toUpperCase()}
        </Anchor>
      ))}
    </Stack>
  )
}

function Version({ regulation }: { regulation: RegulationVersion }) {
  const t = useTell()
  const done = regulation.state === 'inForce' || regulation.state === 'superseded'
  return (
    <Section
      title={t(says.version, { number: regulation.number })}
      lead={regulation.title}
      actions={<Chip tone={tones[regulation.state]}>{t(says[`states.${regulation.state}`])}</Chip>}
    >
      <Stack spacing={2}>
        <VersionLines regulation={regulation} />
        <Documents id={regulation.id} />
        {regulation.changes.length ? (
          <Box>
            <Typography variant="h3">{t(says.changes)}</Typography>
            <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
              {regulation.changes.map(({ path, words }) => (
                <li key={path}>{words}</li>
              ))}
            </Box>
          </Box>
        ) : null}
        {done ? null : (
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
            <ApproveRegulationButton regulation={regulation} />
            <ApprovalRoadButton regulation={regulation} />
            <PutRegulationInForceButton regulation={regulation} />
            <DeleteRegulationDraftButton regulation={regulation} />
          </Stack>
        )}
      </Stack>
    </Section>
  )
}

function Versions({ companyId, answer }: { companyId: string; answer: RegulationsAnswer }) {
  const t = useTell()
  const { regulationVersions: versions, ruleWords, company } = answer
  const begin = (
    <DraftRegulationButton
      companyId={companyId}
      blocked={company?.draftRegulationBlockedBecause ?? null}
      quiet={versions.length > 0}
    />
  )
  if (versions.length === 0)
    return (
      <Section>
        <Empty title={t(says.emptyTitle)} text={t(says.emptyText)} action={begin} />
      </Section>
    )
  return (
    <Stack spacing={2}>
      {versions.map((regulation) => (
        <Stack key={regulation.id} spacing={2}>
          <Version regulation={regulation} />
          {regulation.state === 'draft' ? <RulesForm version={regulation} ruleWords={ruleWords} /> : null}
        </Stack>
      ))}
      {versions.some(({ state }) => state === 'inForce') ? <BriefingSection companyId={companyId} /> : null}
      <CompareVersions key={versions[0]?.id} versions={versions} ruleWords={ruleWords} />
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
        {versions.some(({ state }) => state === 'inForce') ? (
          <Button component={Link} to={`/companies/${companyId}/rounds`} variant="contained">
            {t(says.next)}
          </Button>
        ) : null}
        {company?.draftRegulationBlockedBecause ? null : begin}
      </Stack>
    </Stack>
  )
}

function RegulationOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(regulationsQuery, { companyId })
  return (
    <Page title={t(says.title)} lead={t(says.lead)}>
      <Answer of={answer}>{(data) => <Versions companyId={companyId} answer={data} />}</Answer>
    </Page>
  )
}

export const RegulationPage = () => <Workspace>{({ id }) => <RegulationOf companyId={id} />}</Workspace>
