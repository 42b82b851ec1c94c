import { Typography } from '@mui/material'
import { useAsk } from '../core/useAsk.ts'
import { Mark } from '../core/shell/Mark.tsx'
import { says } from '../core/says.ts'
import { useTell } from '../core/useTell.ts'
import { Logo } from './Logo.tsx'
import { firmQuery } from './wire.ts'

/** The firm in the top bar: its logo when it has one, else the product's mark, and its name. */
export function FirmName() {
  const t = useTell()
  const { data } = useAsk(firmQuery, {})
  return (
    <>
      {data?.firm?.logo ? <Logo url={data.firm.logo} /> : <Mark />}
      <Typography variant="h3" component="span" noWrap>
        {data?.firm?.name ?? t(says.product)}
      </Typography>
    </>
  )
}
