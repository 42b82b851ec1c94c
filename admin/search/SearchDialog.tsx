import { Box, Dialog, TextField, Typography } from '@mui/material'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { messageOf } from '../core/refusal.ts'
import { useTell } from '../core/useTell.ts'
import { FoundList } from './FoundList.tsx'
import { says } from './says.ts'
import { addressOf, SHORTEST, useSearch, type Searching } from './useSearch.ts'
import type { Found } from './wire.ts'

/** How the search stands, in one sentence that is read out when it changes. */
function useStatement({ found, text, error }: Searching, typed: string): string {
  const t = useTell()
  const translate = useTranslate()
  if (error) return translate(messageOf(error), { _: messageOf(error) })
  if (typed.trim().length < SHORTEST) return t(says.short)
  if (!found) return ''
  return found.length ? t(says.found, { count: found.length }) : t(says.nothing, { text })
}

const move = (key: string, active: number, count: number): number | null => {
  if (count === 0) return null
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return (active - 1 + count) % count
  return null
}

function SearchBox({ onClose }: { onClose: () => void }) {
  const t = useTell()
  const navigate = useNavigate()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const searching = useSearch(typed)
  const found = searching.found ?? []
  const statement = useStatement(searching, typed)
  const optionId = (place: number) => `${id}-${place}`
  const choose = (record: Found) => {
    onClose()
    void navigate(addressOf(record))
  }
  const press = (event: KeyboardEvent) => {
    const next = move(event.key, active, found.length)
    if (next !== null) setActive(next)
    const record = found[active]
    if (event.key === 'Enter' && record) choose(record)
    if (next !== null || event.key === 'Enter') event.preventDefault()
  }
  return (
    <>
      <Box sx={{ padding: 3, paddingBottom: 1 }}>
        <TextField
          autoFocus
          type="search"
          label={t(says.label)}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={press}
          slotProps={{
            htmlInput: {
              role: 'combobox',
              autoComplete: 'off',
              'aria-expanded': found.length > 0,
              'aria-controls': `${id}-list`,
              'aria-autocomplete': 'list',
              'aria-activedescendant': found.length ? optionId(active) : undefined,
            },
          }}
        />
        <Typography variant="caption" component="p" role="status" color="text.secondary" sx={{ marginTop: 1 }}>
          {statement}
        </Typography>
      </Box>
      <FoundList
        id={`${id}-list`}
        found={found}
        active={active}
        optionId={optionId}
        onPoint={setActive}
        onChoose={choose}
      />
      <Typography
        variant="caption"
        color="text.secondary"
        sx={{ padding: '8px 24px 16px', display: { xs: 'none', sm: 'block' } }}
      >
        {t(says.keys)}
      </Typography>
    </>
  )
}

/** Company, unit or person: typed, chosen, opened. Forgets what was typed when it closes. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useTell()
  return (
    <Dialog
      open
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': t(says.title), sx: { alignSelf: 'flex-start' } } }}
    >
      <SearchBox onClose={onClose} />
    </Dialog>
  )
}
