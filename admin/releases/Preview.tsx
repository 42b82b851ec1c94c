import { Box, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import type { ReleaseAudience } from '../../schema/releases/terms.ts'
import { Answer } from '../core/page/Answer.tsx'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { Seen } from './Seen.tsx'
import { ChooseViewer, type Viewer } from './Viewer.tsx'
import { previewReleaseQuery, type ToRelease } from './wire/releases.ts'

interface PreviewProps {
  round: ToRelease
  audiences: ReleaseAudience[]
}

function PreviewAs({ round, audiences, viewer }: PreviewProps & { viewer: Viewer }) {
  const t = useTell()
  const { employeeId, label } = viewer
  const answer = useAsk(previewReleaseQuery, { input: { roundId: round.id, audiences, employeeId } })
  return (
    <Box
      role="group"
      aria-label={t(says.seenBy, { name: label })}
      sx={{ border: '2px dashed', borderColor: 'divider', borderRadius: 1, padding: { xs: 1, sm: 2 } }}
    >
      <Typography color="text.secondary" sx={{ marginBottom: 2 }}>
        {t(says.seenBy, { name: label })}
      </Typography>
      <Answer of={answer}>
        {({ previewRelease }) =>
          previewRelease ? (
            <Seen results={previewRelease} round={round} />
          ) : (
            <Typography>{t(says.seesNothing)}</Typography>
          )
        }
      </Answer>
    </Box>
  )
}

/** What would be seen, asked of the same code that answers the portal. */
export function Preview({ round, audiences }: PreviewProps) {
  const t = useTell()
  const [viewer, setViewer] = useState<Viewer | null>(null)
  return (
    <Stack spacing={2}>
      <Section title={t(says.preview)} lead={t(says.previewLead)}>
        <ChooseViewer round={round} viewer={viewer} onChoose={setViewer} />
      </Section>
      {viewer && audiences.length ? <PreviewAs round={round} audiences={audiences} viewer={viewer} /> : null}
    </Stack>
  )
}
