import { Box, Stack, Typography } from '@mui/material'
import { useRef } from 'react'
import { SavePicture } from '../../../core/picture/SavePicture.tsx'
import { Section } from '../../../core/page/Section.tsx'
import { useTell } from '../../../core/useTell.ts'
import { pictureSays as says } from '../says/picture.ts'
import type { Iteration, Picture } from '../fragments/picture.ts'
import type { Agreement } from '../wire/room.ts'
import { Figures } from './Figures.tsx'
import { Strips } from './Strips.tsx'
import { listStrips } from './strips.ts'
import { useFinding } from './useFinding.ts'
import { WeightsTable } from './WeightsTable.tsx'

interface EndedProps {
  agreement: Agreement
  iteration: Iteration
  picture: Picture
}

function PictureOf({ agreement, iteration: { number }, picture }: EndedProps) {
  const t = useTell()
  const drawn = useRef<SVGSVGElement>(null)
  const finding = useFinding(picture)
  const { criteria, iterations, rules } = agreement
  const lead = t(says.lead, { number, judged: picture.judged, units: picture.units })
  const save = <SavePicture picture={drawn} name={`${t(says.title)} ${agreement.number}.${number}`} />
  return (
    <Section title={t(says.title)} lead={lead} actions={save} flush>
      <Stack spacing={2} sx={{ paddingBottom: 3 }}>
        <Box sx={{ paddingInline: { xs: 2, sm: 3 } }}>
          <Strips
            ref={drawn}
            rows={listStrips(criteria, iterations)}
            title={finding}
            legend={t(picture.camps ? says.legendCamps : says.legend)}
          />
        </Box>
        <WeightsTable picture={picture} criteria={criteria} />
        <Box sx={{ paddingInline: { xs: 2, sm: 3 } }}>
          <Typography variant="h3" sx={{ marginBottom: 1.5 }}>
            {t(says.figures)}
          </Typography>
          <Figures picture={picture} rules={rules} />
        </Box>
      </Stack>
    </Section>
  )
}

/** The picture of the last iteration that has ended, beside the ones before it. */
export function PictureSection({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const iteration = agreement.iterations.findLast(({ picture }) => picture !== null)
  const picture = iteration?.picture
  if (!iteration || !picture) return null
  if (picture.judged === 0)
    return (
      <Section title={t(says.title)}>
        <Typography>{t(says.nobody, { number: iteration.number })}</Typography>
      </Section>
    )
  return <PictureOf {...{ agreement, iteration, picture }} />
}
