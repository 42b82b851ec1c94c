import { Box, Typography } from '@mui/material'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { pictureSays as says } from '../says/picture.ts'
import type { Picture } from '../fragments/picture.ts'
import type { Agreement } from '../wire/room.ts'
import { usePoints } from './useFinding.ts'

interface Figure {
  name: string
  shown: string
  text: string
}

interface FiguresProps {
  picture: Picture
  rules: Agreement['rules']
}

/** W with what chance alone would bring. */
function useOrder({ picture: { w, p }, rules }: FiguresProps): Figure {
  const t = useTell()
  const { number, share } = useFormat()
  const name = t(says.w)
  if (w === null) return { name, shown: '—', text: t(says.wNone) }
  const chance =
    p === null
      ? 'none'
      : p < 0.001
        ? t(says.chanceBelow, { share: share(0.001, 1) })
        : t(says.chance, { share: share(p, 1) })
  const alike = w >= rules.wMin ? 'yes' : 'no'
  const text = t(says.wText, { w: number(w, 2), min: number(rules.wMin, 2), alike, p: chance })
  return { name, shown: number(w, 2), text }
}

/** Figures of comparisons in pairs, and the familiar one that no rule goes by. */
function useFamiliar({ picture, rules }: FiguresProps): Figure[] {
  const t = useTell()
  const { number, share } = useFormat()
  const { consistencyRatio: ratio, ahpConsensus, similarity, level } = picture
  const known = ahpConsensus ?? similarity
  const joint: Figure[] =
    ratio === null
      ? []
      : [
          {
            name: t(says.cr),
            shown: number(ratio, 3),
            text: t(says.crText, {
              within: ratio < rules.consistencyLimit ? 'yes' : 'no',
              cr: number(ratio, 3),
              limit: number(rules.consistencyLimit, 2),
            }),
          },
        ]
  if (known === null || level === null) return joint
  const name = t(ahpConsensus === null ? says.sAny : says.s)
  return [...joint, { name, shown: share(known, 1), text: t(says.sText, { s: share(known, 1), level }) }]
}

/** What each figure says, in a sentence that holds it. */
export function Figures(props: FiguresProps) {
  const t = useTell()
  const points = usePoints()
  const order = useOrder(props)
  const familiar = useFamiliar(props)
  const { picture, rules } = props
  if (picture.t === null) return null
  const strict = points(rules.tStrict)
  const near: Figure = {
    name: t(says.t),
    shown: points(picture.t),
    text: t(says.tText, { t: points(picture.t), strict, loose: points(rules.tLoose) }),
  }
  const moved: Figure[] =
    picture.change === null || picture.camps
      ? []
      : [
          {
            name: t(says.change),
            shown: points(picture.change),
            text: t(says.changeText, { change: points(picture.change) }),
          },
        ]
  return (
    <Box component="dl" sx={{ margin: 0, display: 'grid', gap: 2 }}>
      {[near, order, ...moved, ...familiar].map(({ name, shown, text }) => (
        <Box
          key={name}
          sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '240px 72px 1fr' }, columnGap: 2, rowGap: 0.25 }}
        >
          <Typography component="dt" color="text.secondary">
            {name}
          </Typography>
          <Typography
            component="dd"
            variant="h3"
            sx={{ margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: { sm: 'right' } }}
          >
            {shown}
          </Typography>
          <Typography component="dd" sx={{ margin: 0 }}>
            {text}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
