import { Box, Stack, Typography } from '@mui/material'
import { Section } from '../../../core/page/Section.tsx'
import { useTell } from '../../../core/useTell.ts'
import { says } from '../says/room.ts'
import type { Agreement } from '../wire/room.ts'

/** What was argued, iteration by iteration, the latest first. */
export function ArgumentsSection({ iterations }: Pick<Agreement, 'iterations'>) {
  const t = useTell()
  const argued = iterations.filter((one) => one.arguments.length > 0).toReversed()
  if (!argued.length) return null
  return (
    <Section title={t(says.arguments)} lead={t(says.argumentsLead)}>
      <Stack spacing={2.5}>
        {argued.map(({ number, arguments: said }) => (
          <Box key={number}>
            <Typography variant="h3">{t(says.ofIteration, { number })}</Typography>
            <Stack component="ul" spacing={1} sx={{ margin: 0, marginTop: 1, padding: 0, listStyle: 'none' }}>
              {said.map((text, at) => (
                <Typography
                  key={at}
                  component="li"
                  sx={{
                    borderLeft: 3,
                    borderColor: 'divider',
                    paddingLeft: 1.5,
                    whiteSpace: 'pre-line',
                    overflowWrap: 'anywhere',
                  }}
                >
                  {text}
                </Typography>
              ))}
            </Stack>
          </Box>
        ))}
      </Stack>
    </Section>
  )
}
