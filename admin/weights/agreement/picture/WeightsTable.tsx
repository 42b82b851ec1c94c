import { Typography } from '@mui/material'
import { Rows, type Column } from '../../../core/table/Rows.tsx'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { pictureSays as says } from '../says/picture.ts'
import type { Camp, CriterionPicture, Picture } from '../fragments/picture.ts'
import type { AgreementCriterion } from '../wire/room.ts'
import { usePoints } from './useFinding.ts'

function useMeanColumns(show: (share: number) => string): Column<CriterionPicture>[] {
  const t = useTell()
  return [
    {
      name: 'weight',
      label: t(says.weight),
      cell: ({ weight }) => (weight === null ? '—' : <strong>{show(weight)}</strong>),
      number: true,
    },
    { name: 'median', label: t(says.median), cell: ({ median }) => show(median), number: true, optional: true },
    {
      name: 'middle',
      label: t(says.middle),
      cell: ({ q1, q3 }) => t(says.span, { from: show(q1), to: show(q3) }),
      number: true,
      optional: true,
    },
  ]
}

/** A column for each camp: nothing between them is averaged. */
const useCampColumns = (camps: readonly Camp[], show: (share: number) => string): Column<CriterionPicture>[] => {
  const t = useTell()
  return camps.map(({ units, weights }, at) => ({
    name: `camp${at}`,
    label: t(says.camp, { number: at + 1, units }),
    cell: ({ criterionId }) => show(weights.find((one) => one.criterionId === criterionId)?.weight ?? 0),
    number: true,
  }))
}

/** The same as the picture, to be read and copied. */
export function WeightsTable({ picture, criteria }: { picture: Picture; criteria: readonly AgreementCriterion[] }) {
  const t = useTell()
  const { number } = useFormat()
  const points = usePoints()
  const show = (share: number) => number(share * 100, 1)
  const means = useMeanColumns(show)
  const camps = useCampColumns(picture.camps ?? [], show)
  const nameOf = (criterionId: string) => criteria.find(({ id }) => id === criterionId)?.name ?? ''
  const columns: Column<CriterionPicture>[] = [
    { name: 'criterion', label: t(says.criterion), cell: ({ criterionId }) => nameOf(criterionId) },
    ...(picture.camps ? camps : means),
    {
      name: 'range',
      label: t(says.range),
      cell: ({ min, max }) => t(says.span, { from: show(min), to: show(max) }),
      number: true,
    },
  ]
  const within = picture.camps?.map(({ t: own }, at) => t(says.campT, { number: at + 1, t: points(own) })).join(', ')
  return (
    <>
      <Rows
        caption={t(says.table)}
        columns={columns}
        rows={picture.criteria}
        keyOf={({ criterionId }) => criterionId}
      />
      {within ? (
        <Typography color="text.secondary" sx={{ paddingInline: { xs: 2, sm: 3 }, paddingTop: 1.5 }}>
          {t(says.campNote, { list: within })}
        </Typography>
      ) : null}
    </>
  )
}
