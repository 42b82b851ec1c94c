import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import Close from '@mui/icons-material/Close'
import {
  Box,
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  IconButton,
  Radio,
  RadioGroup,
  Stack,
  Typography,
} from '@mui/material'
import { useId } from 'react'
import { approvalOrders, MOST_APPROVERS } from '../../../schema/regulations/terms.ts'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { EmployeePicker } from '../../org/unit/EmployeePicker.tsx'
import { says } from './says.ts'
import type { Named, Route } from './useRoute.ts'

function Place({ person: { id, name }, at, route }: { person: Named; at: number; route: Route }) {
  const t = useTell()
  const last = route.people.length - 1
  return (
    <Stack component="li" direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
      <Box component="span" sx={{ minWidth: 28, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {at + 1}.
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {name}
      </Box>
      <IconButton
        aria-label={t(says.up, { name })}
        aria-disabled={at === 0 || undefined}
        sx={at === 0 ? { opacity: 0.4 } : undefined}
        onClick={() => route.move(at, at - 1)}
      >
        <ArrowUpward fontSize="small" />
      </IconButton>
      <IconButton
        aria-label={t(says.down, { name })}
        aria-disabled={at === last || undefined}
        sx={at === last ? { opacity: 0.4 } : undefined}
        onClick={() => route.move(at, at + 1)}
      >
        <ArrowDownward fontSize="small" />
      </IconButton>
      <IconButton
        aria-label={t(says.takeOut, { name })}
        onClick={() => route.setPeople(route.people.filter((one) => one.id !== id))}
      >
        <Close fontSize="small" />
      </IconButton>
    </Stack>
  )
}

function OrderChoice({ route }: { route: Route }) {
  const t = useTell()
  const id = useId()
  return (
    <FormControl>
      <FormLabel id={id}>{t(says.order)}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={route.order}
        onChange={(_, chosen) => {
          const order = approvalOrders.find((one) => one === chosen)
          if (order) route.setOrder(order)
        }}
      >
        {approvalOrders.map((one) => (
          <FormControlLabel key={one} value={one} control={<Radio />} label={t(says[`orders.${one}`])} />
        ))}
      </RadioGroup>
    </FormControl>
  )
}

/** People are added by name and put in order by buttons. */
export function RouteEditor({ companyId, route }: { companyId: string; route: Route }) {
  const t = useTell()
  const { people } = route
  return (
    <Stack spacing={2} sx={{ maxWidth: 640 }}>
      {people.length ? (
        <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {people.map((person, at) => (
            <Place key={person.id} person={person} at={at} route={route} />
          ))}
        </Box>
      ) : (
        <Typography color="text.secondary">{t(says.nobody)}</Typography>
      )}
      <EmployeePicker
        companyId={companyId}
        label={t(says.add)}
        people={[]}
        onPick={(picked) => {
          const fresh = picked.filter(({ id }) => !people.some((one) => one.id === id))
          route.setPeople([...people, ...fresh].slice(0, MOST_APPROVERS))
        }}
        limit={1}
        error={route.error}
      />
      {people.length > 1 ? <OrderChoice route={route} /> : null}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <VerbButton
          variant={route.isChanged ? 'contained' : 'outlined'}
          blocked={route.isChanged ? null : t(says.unchanged)}
          running={route.running}
          onClick={route.write}
        >
          {t(says.write)}
        </VerbButton>
        {route.isChanged ? <Button onClick={route.reset}>{t(says.reset)}</Button> : null}
        <Typography role="status" color="warning.main">
          {route.isChanged ? t(says.unsaved) : ''}
        </Typography>
      </Stack>
    </Stack>
  )
}
