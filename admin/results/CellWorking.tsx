import { Box, Stack, Typography } from '@mui/material'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { Figure } from './Figure.tsx'
import { says } from './says.ts'
import { Fact, Result } from './Steps.tsx'
import { spellMean } from './workings.ts'
import type { CellCriterion, CellFigures, RoundFigures } from './wire.ts'

function useBand() {
  const t = useTell()
  return (band: { from: number; to: number } | null) =>
    band === null ? '—' : band.from === band.to ? String(band.from) : t(says.band, band)
}

/** Answers per point of the scale as bars with their numbers: shown from ten answers on. */
function Distribution({ counts, min }: { counts: readonly number[]; min: number }) {
  const most = Math.max(1, ...counts)
  return (
    <Stack spacing={0.25} component="ul" sx={{ listStyle: 'none', padding: 0, margin: 0, fontSize: '0.8125rem' }}>
      {counts
        .map((count, at) => (
          <Stack key={at} component="li" direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <Box sx={{ width: 16, textAlign: 'right' }}>{min + at}</Box>
            <Box
              sx={{ height: 10, width: `${(count / most) * 60}%`, minWidth: '1px', backgroundColor: 'primary.main' }}
              aria-hidden
            />
            <Box>{count}</Box>
          </Stack>
        ))
        .toReversed()}
    </Stack>
  )
}

/** A cell's score from its criteria, with the bands of counts behind each. */
export function CellWorking({ cell, figures }: { cell: CellFigures; figures: RoundFigures }) {
  const t = useTell()
  const band = useBand()
  const { number, share } = useFormat()
  const named = new Map(figures.criteria.map((criterion) => [criterion.id, criterion]))
  const weightOf = ({ criterionId }: CellCriterion) => named.get(criterionId)?.weight ?? 0
  const terms = cell.criteria.flatMap((one) =>
    one.figure.shown === null ? [] : [{ shown: one.figure.shown, weight: weightOf(one) }],
  )
  const columns: Column<CellCriterion>[] = [
    { name: 'criterion', label: t(says.criterionName), cell: ({ criterionId }) => named.get(criterionId)?.name ?? '' },
    { name: 'weight', label: t(says.weight), cell: (one) => number(weightOf(one)), number: true },
    { name: 'answers', label: t(says.answers), cell: ({ answers }) => band(answers), number: true },
    { name: 'mean', label: t(says.mean), cell: ({ figure }) => <Figure figure={figure} />, number: true },
  ]
  return (
    <Stack spacing={3}>
      <Result figure={cell.figure} spelled={spellMean(terms, number)} note={t(says.cellNote)} />
      <Stack spacing={0.5}>
        <Fact name={t(says.regime)}>{t(says[`regimes.${cell.regime}`])}</Fact>
        {cell.clientUnits.length > 1 ? (
          <Fact name={t(says.merged)}>{cell.clientUnits.map(({ name }) => name).join(', ')}</Fact>
        ) : null}
        <Fact name={t(says.respondents)}>{band(cell.respondents)}</Fact>
        <Fact name={t(says.coverage)}>{share(cell.coverage)}</Fact>
      </Stack>
      <Rows
        caption={t(says.byCriteria)}
        columns={columns}
        rows={cell.criteria}
        keyOf={({ criterionId }) => criterionId}
      />
      {cell.criteria.map(({ criterionId, distribution }) =>
        distribution ? (
          <Box key={criterionId}>
            <Typography variant="h3">{named.get(criterionId)?.name}</Typography>
            <Distribution counts={distribution} min={figures.scaleMin} />
          </Box>
        ) : null,
      )}
    </Stack>
  )
}
