import { Button, Stack, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { letterKinds } from '../../schema/rounds/terms.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Section } from '../core/page/Section.tsx'
import { visuallyHidden } from '../core/page/hidden.ts'
import { useVerb } from '../core/verb/useVerb.ts'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useTell } from '../core/useTell.ts'
import { openingSays } from './says/opening.ts'
import { sendTestLetterCommand } from './wire/planning.ts'
import type { Round } from './wire/round.ts'

export interface CheckSectionProps {
  round: Round
  /** The units that are asked. */
  units: readonly { unitId: string; name: string }[]
}

function TestLetter({ round, unitId }: { round: Round; unitId: string }) {
  const t = useTell()
  const [kind, setKind] = useState<(typeof letterKinds)[number]>('invitation')
  const verb = useVerb(sendTestLetterCommand, () => t(openingSays.didTest))
  return (
    <>
      <Choice
        label={t(openingSays.letter)}
        value={kind}
        onChange={(next) => setKind(letterKinds.find((one) => one === next) ?? 'invitation')}
        options={letterKinds.map((one) => ({ value: one, label: t(openingSays[`kinds.${one}`]) }))}
        sx={{ maxWidth: { md: 220 } }}
      />
      <VerbButton
        variant="outlined"
        blocked={round.testLetterBlockedBecause}
        running={verb.running}
        onClick={() => void verb.run({ roundId: round.id, unitId, kind })}
      >
        {t(openingSays.test)}
      </VerbButton>
    </>
  )
}

/** The questionnaire and the letters as people of one unit get them. */
export function CheckSection({ round, units }: CheckSectionProps) {
  const t = useTell()
  const id = useId()
  const [chosen, setChosen] = useState('')
  const unit = units.find(({ unitId }) => unitId === chosen) ?? units[0]
  if (!unit) return null
  const address = `/r/preview?${new URLSearchParams({ round: round.id, unit: unit.unitId }).toString()}`
  return (
    <Section title={t(openingSays.check)} lead={t(openingSays.checkLead)}>
      <Stack spacing={2}>
        <Stack direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ alignItems: { xs: 'stretch', md: 'center' } }}>
          <Choice
            label={t(openingSays.ofUnit)}
            value={unit.unitId}
            onChange={setChosen}
            options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
            sx={{ maxWidth: { md: 320 } }}
          />
          <Button
            variant="outlined"
            href={address}
            target="_blank"
            rel="noopener"
            aria-describedby={id}
            sx={{ flexShrink: 0, alignSelf: { xs: 'flex-start', md: 'center' } }}
          >
            {t(openingSays.preview)}
          </Button>
          <Typography id={id} sx={visuallyHidden}>
            {t(openingSays.newTab)}
          </Typography>
        </Stack>
        <Stack
          direction={{ xs: 'column', md: 'row' }}
          spacing={2}
          sx={{ alignItems: { xs: 'stretch', md: 'flex-start' } }}
        >
          <TestLetter round={round} unitId={unit.unitId} />
        </Stack>
      </Stack>
    </Section>
  )
}
