import { Box, Button, Stack, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Section } from '../../../core/page/Section.tsx'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { Bar } from '../../Bar.tsx'
import { useFinding } from '../picture/useFinding.ts'
import { ProtocolLinks } from '../ProtocolLinks.tsx'
import type { Picture } from '../fragments/picture.ts'
import { says } from '../says/room.ts'
import type { Agreement } from '../wire/room.ts'
import { lastPicture } from './standing.ts'

const countObjections = ({ proposals }: Pick<Agreement, 'proposals'>): number =>
  proposals.flatMap(({ answers }) => answers.filter(({ answer }) => answer === 'object')).length

/** How near the units were when it ended. */
function Near({ picture }: { picture: Picture }) {
  return <Typography>{`${useFinding(picture)}.`}</Typography>
}

function Told({ agreement, protocol }: OutcomeProps) {
  const t = useTell()
  const { day } = useFormat()
  const { state, weightVersion } = agreement
  const picture = lastPicture(agreement)
  const params = { day: day(protocol.on, 'UTC'), by: protocol.by, version: weightVersion?.number ?? 0 }
  return (
    <Stack spacing={1}>
      <Typography>{t(state === 'decided' ? says.outcomeDecided : says.outcomeAgreed, params)}</Typography>
      {protocol.reason ? <Typography>{t(says.outcomeReason, { reason: protocol.reason })}</Typography> : null}
      {picture ? <Near picture={picture} /> : null}
      <Typography>{t(says.outcomeDissent, { count: countObjections(agreement) })}</Typography>
    </Stack>
  )
}

interface OutcomeProps {
  agreement: Agreement
  protocol: NonNullable<Agreement['protocol']>
}

/** The weights that it ended with, its protocol as files, and what is to be done with them. */
export function OutcomeSection({ agreement, protocol }: OutcomeProps) {
  const t = useTell()
  const { shares } = protocol
  return (
    <Section title={t(says.outcome)}>
      <Stack spacing={2.5}>
        <Box>
          <Bar
            names={shares.map(({ criterion }) => criterion)}
            points={shares.map(({ share }) => share)}
            locked={shares.map(() => true)}
            onChange={() => undefined}
          />
          <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, marginBlock: 1.5 }}>
            {shares.map(({ criterion, share }) => (
              <Box key={criterion}>
                <Typography component="dt" color="text.secondary">
                  {criterion}
                </Typography>
                <Typography component="dd" variant="h2" sx={{ margin: 0, fontVariantNumeric: 'tabular-nums' }}>
                  {share}
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
        <Told {...{ agreement, protocol }} />
        <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography color="text.secondary">{t(says.protocol)}</Typography>
          <ProtocolLinks id={agreement.id} number={agreement.number} />
        </Stack>
        <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
          <Typography>{t(says.outcomeNext)}</Typography>
          <Button component={Link} to={`/companies/${agreement.companyId}/regulation`} variant="contained">
            {t(says.toRegulation)}
          </Button>
        </Stack>
      </Stack>
    </Section>
  )
}
