/** What a version is, where it stands, and what can be done with it next. */
import { Link as Anchor, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Choice } from '../core/form/Choice.tsx'
import { Chip, type Tone } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useLanguage, useTell } from '../core/useTell.ts'
import { ApprovalRoadButton } from './ApprovalRoadButton.tsx'
import { ApproveRegulationButton } from './ApproveRegulationButton.tsx'
import { DeleteRegulationDraftButton } from './DeleteRegulationDraftButton.tsx'
import { NewerWeights } from './NewerWeights.tsx'
import { PutRegulationInForceButton } from './PutRegulationInForceButton.tsx'
import { says } from './says.ts'
import type { RegulationVersion } from './wire.ts'

const tones: Record<RegulationVersion['state'], Tone> = {
  draft: 'plain',
  inApproval: 'warn',
  approved: 'accent',
  inForce: 'good',
  superseded: 'plain',
}

interface VersionHeadProps {
  regulation: RegulationVersion
  versions: readonly RegulationVersion[]
  onVersion: (number: string) => void
  begin: ReactNode
}

function VersionLines({ regulation }: { regulation: RegulationVersion }) {
  const t = useTell()
  const { day } = useFormat()
  const { weights, approvedBy, inForceFrom } = regulation
  const list = weights.shares.map(({ share, criterion }) => `${criterion.name} ${share}`).join(', ')
  return (
    <Stack spacing={0.5}>
      <Typography color="text.secondary">{t(says.weights, { number: weights.number, list })}</Typography>
      {approvedBy ? <Typography color="text.secondary">{t(says.approvedLine, { by: approvedBy })}</Typography> : null}
      {inForceFrom ? (
        <Typography color="text.secondary">{t(says.inForceLine, { from: day(inForceFrom, 'UTC') })}</Typography>
      ) : null}
    </Stack>
  )
}

/** The regulation to be read and signed, made from the rules and the text of this version. */
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

function VersionChoice({ regulation, versions, onVersion }: Omit<VersionHeadProps, 'begin'>) {
  const t = useTell()
  if (versions.length < 2) return null
  const options = versions.map(({ number, state }) => ({
    value: String(number),
    label: t(says.versionOption, { number, state: t(says[`states.${state}`]) }),
  }))
  return (
    <Choice
      label={t(says.whichVersion)}
      value={String(regulation.number)}
      onChange={onVersion}
      options={options}
      sx={{ minWidth: 240, marginTop: { xs: 1, sm: 0 } }}
    />
  )
}

export function VersionHead(props: VersionHeadProps) {
  const t = useTell()
  const { regulation, begin } = props
  const done = regulation.state === 'inForce' || regulation.state === 'superseded'
  const title = (
    <Stack component="span" direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Chip tone={tones[regulation.state]}>{t(says[`states.${regulation.state}`])}</Chip>
      <span>{regulation.title}</span>
    </Stack>
  )
  return (
    <Section title={t(says.version, { number: regulation.number })} lead={title} actions={<VersionChoice {...props} />}>
      <Stack spacing={2}>
        <VersionLines regulation={regulation} />
        <Documents id={regulation.id} />
        <NewerWeights regulation={regulation} begin={begin} />
        {done ? null : (
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
            <ApprovalRoadButton regulation={regulation} />
            <ApproveRegulationButton regulation={regulation} />
            <PutRegulationInForceButton regulation={regulation} />
            <DeleteRegulationDraftButton regulation={regulation} />
          </Stack>
        )}
      </Stack>
    </Section>
  )
}
