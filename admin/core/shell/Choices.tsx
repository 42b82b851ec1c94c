import DarkMode from '@mui/icons-material/DarkModeOutlined'
import LightMode from '@mui/icons-material/LightModeOutlined'
import { Button, IconButton, useTheme as useMuiTheme } from '@mui/material'
import { useLocaleState, useTheme } from 'react-admin'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

/** Named in the language that it leads to, so that whoever needs it can read it. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState()
  const other = locale === 'en' ? 'ru' : 'en'
  return (
    <Button color="inherit" lang={other} onClick={() => setLocale(other)} sx={{ color: 'text.secondary' }}>
      {other === 'en' ? 'English' : 'Русский'}
    </Button>
  )
}

export function LightSwitch() {
  const t = useTell()
  const [, setTheme] = useTheme()
  const isDark = useMuiTheme().palette.mode === 'dark'
  return (
    <IconButton
      aria-label={t(isDark ? says.toLight : says.toDark)}
      title={t(isDark ? says.toLight : says.toDark)}
      onClick={() => setTheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? <LightMode fontSize="small" /> : <DarkMode fontSize="small" />}
    </IconButton>
  )
}
