import { Box } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Round } from './wire/round.ts'

type Line = Round['response'][number]

const shareOf = ({ invited, cast }: Pick<Line, 'invited' | 'cast'>) => (invited ? cast / invited : 0)

function ShareBar({ share }: { share: number }) {
  return (
    <Box
      aria-hidden
      sx={{
        width: 120,
        height: 6,
        borderRadius: 1,
        backgroundColor: 'divider',
        display: { xs: 'none', sm: 'inline-block' },
        marginLeft: 1.5,
        verticalAlign: 'middle',
      }}
    >
      <Box sx={{ width: `${share * 100}%`, height: '100%', borderRadius: 1, backgroundColor: 'primary.main' }} />
    </Box>
  )
}

/** Counts per unit and nothing else: before the close nobody sees more, the console included. */
export function ResponseSection({ round }: { round: Round }) {
  const t = useTell()
  const { share } = useFormat()
  const sum = (name: 'invited' | 'cast') => round.response.reduce((total, line) => total + line[name], 0)
  const columns: Column<Line>[] = [
    { name: 'unit', label: t(says.unit), cell: ({ name }) => name },
    { name: 'invited', label: t(says.invited), cell: ({ invited }) => invited, number: true },
    { name: 'cast', label: t(says.cast), cell: ({ cast }) => cast, number: true },
    {
      name: 'share',
      label: t(says.share),
      cell: (line) => (
        <>
          {share(shareOf(line))}
          <ShareBar share={shareOf(line)} />
        </>
      ),
      number: true,
    },
  ]
  const lead = round.state === 'open' ? says.responseLead : says.responseClosed
  return (
    <Section title={t(says.response)} lead={t(lead, { cast: sum('cast'), invited: sum('invited') })} flush>
      <Rows caption={t(says.response)} columns={columns} rows={round.response} keyOf={({ unitId }) => unitId} />
    </Section>
  )
}
