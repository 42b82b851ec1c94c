import SearchIcon from '@mui/icons-material/Search'
import { Button, IconButton, Typography } from '@mui/material'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'

const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog }))

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK'

const isApple = /mac|iphone|ipad/i.test(navigator.userAgent)

/** The search of the whole firm: by the button, or by Ctrl+K wherever one is. */
export function SearchButton() {
  const t = useTell()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const shortcut = { 'aria-keyshortcuts': 'Control+K Meta+K' }
  return (
    <>
      <Button
        {...shortcut}
        color="inherit"
        startIcon={<SearchIcon />}
        onClick={() => setOpen(true)}
        sx={{ color: 'text.secondary', display: { xs: 'none', md: 'inline-flex' } }}
      >
        {t(says.title)}
        <Typography component="span" variant="caption" aria-hidden sx={{ marginLeft: 1 }}>
          {isApple ? '⌘K' : 'Ctrl+K'}
        </Typography>
      </Button>
      <IconButton
        {...shortcut}
        aria-label={t(says.title)}
        onClick={() => setOpen(true)}
        sx={{ display: { md: 'none' } }}
      >
        <SearchIcon fontSize="small" />
      </IconButton>
      {open ? (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
