/** How many of how many, where only the bounds may be told: in words and as a bar whose pale end is what is not told. */
import { Box, type SxProps } from '@mui/material'
import { words } from '../../../schema/core/say.ts'
import { useFormat } from '../useFormat.ts'
import { useTell } from '../useTell.ts'

const says = words('console.band', {
  untold: { ru: 'не показываем', en: 'not told' },
  below: { ru: 'меньше {most, number}', en: 'fewer than {most, number}' },
  above: { ru: '{least, number} или больше', en: '{least, number} or more' },
  between: { ru: 'от {from, number} до {to, number}', en: '{from, number} to {to, number}' },
  shares: { ru: '{from} – {to}', en: '{from} – {to}' },
})

export interface Band {
  invited: number
  castFrom: number
  castTo: number
}

/** Where nothing may be told of how many: neither that it is all nor that it is none. */
export const isUntold = ({ invited, castFrom, castTo }: Band): boolean =>
  invited > 0 && castFrom === 0 && castTo === invited

/** «меньше 5», «от 45 до 49», «7»; and the share of the invited in the same way. */
export function useBand() {
  const t = useTell()
  const { number, share } = useFormat()
  const part = (count: number, { invited }: Band) => share(invited ? count / invited : 0)
  return {
    count: (band: Band): string => {
      const { invited, castFrom: from, castTo: to } = band
      if (from === to) return number(from)
      if (isUntold(band)) return t(says.untold)
      if (from === 0) return t(says.below, { most: to + 1 })
      return to === invited ? t(says.above, { least: from }) : t(says.between, { from, to })
    },
    share: (band: Band): string => {
      const { castFrom, castTo } = band
      if (isUntold(band)) return '—'
      if (castFrom === castTo) return part(castFrom, band)
      return t(says.shares, { from: part(castFrom, band), to: part(castTo, band) })
    },
  }
}

export function BandBar({ band, sx }: { band: Band; sx?: SxProps }) {
  const { invited, castFrom, castTo } = band
  const width = (count: number) => `${invited ? (count / invited) * 100 : 0}%`
  const piece = { height: '100%', backgroundColor: 'primary.main' } as const
  return (
    <Box
      aria-hidden
      sx={[
        { display: 'flex', height: 6, borderRadius: 1, overflow: 'hidden', backgroundColor: 'divider' },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      <Box sx={{ ...piece, width: width(castFrom) }} />
      <Box sx={{ ...piece, width: width(castTo - castFrom), opacity: 0.35 }} />
    </Box>
  )
}
