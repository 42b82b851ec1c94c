import { Box, IconButton, Slider, Stack, SvgIcon, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'

interface WeightRowProps {
  name: string
  question: string
  share: number
  most: number
  isLocked: boolean
  movable: boolean
  error: string | undefined
  /** `begin` keeps what stands as the ground that the others share by; `set` comes as often as one likes. */
  onBegin: () => void
  onSet: (share: number) => void
  onLock: () => void
}

const shut =
  'M12 2a5 5 0 0 0-5 5v3H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8a2 2 0 0 0-2-2h-1V7a5 5 0 0 0-5-5Zm-3 8V7a3 3 0 0 1 6 0v3H9Z'
const open =
  'M12 2a5 5 0 0 0-5 5h2a3 3 0 0 1 6 0v3H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8a2 2 0 0 0-2-2h-1V7a5 5 0 0 0-5-5Z'

/** A number as it is typed; between two digits it is nobody's business but the field's. */
function Share({ name, share, movable, error, onBegin, onSet }: Omit<WeightRowProps, 'question'>) {
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string) => {
    setTyped(text)
    if (/^\d{1,3}$/.test(text.trim())) onSet(Number(text))
  }
  return (
    <TextField
      value={typed ?? String(share)}
      onFocus={onBegin}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyped(null)}
      error={Boolean(error)}
      helperText={error}
      sx={{ width: 84, flexShrink: 0 }}
      slotProps={{
        htmlInput: {
          inputMode: 'numeric',
          'aria-label': name,
          readOnly: !movable,
          style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
        },
      }}
    />
  )
}

/** One criterion: its slider, its number and its lock. */
export function WeightRow(props: WeightRowProps) {
  const { name, question, share, most, isLocked, movable, onBegin, onSet, onLock } = props
  const t = useTell()
  return (
    <Box component="li" sx={{ listStyle: 'none' }}>
      <Typography variant="h3" component="p">
        {name}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        {question}
      </Typography>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Slider
          value={share}
          min={0}
          max={100}
          disabled={!movable}
          aria-label={name}
          aria-valuetext={t(says.ofHundred, { share, most })}
          onFocus={onBegin}
          onChange={(_, value) => onSet(Array.isArray(value) ? (value[0] ?? 0) : value)}
        />
        <Share {...props} />
        <IconButton
          onClick={onLock}
          aria-pressed={isLocked}
          aria-label={t(says.lock, { name })}
          title={t(isLocked ? says.locked : says.lockHint)}
          color={isLocked ? 'primary' : 'default'}
        >
          <SvgIcon fontSize="small">
            <path d={isLocked ? shut : open} />
          </SvgIcon>
        </IconButton>
      </Stack>
    </Box>
  )
}
