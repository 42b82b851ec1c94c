/**
 * One set of tokens, two lights. Text is AA on every surface that it stands on; borders of inputs reach 3:1.
 * One accent for what can be done, grey for structure, other colours for meaning alone.
 */
import type { RaThemeOptions } from 'react-admin'

interface Tokens {
  mode: 'light' | 'dark'
  ground: string
  surface: string
  ink: string
  inkSoft: string
  hairline: string
  border: string
  accent: string
  onAccent: string
  good: string
  warn: string
  bad: string
}

const light: Tokens = {
  mode: 'light',
  ground: '#f6f7f8',
  surface: '#ffffff',
  ink: '#1b1f24',
  inkSoft: '#57606a',
  hairline: '#dfe3e7',
  border: '#868e97',
  accent: '#1f5c8b',
  onAccent: '#ffffff',
  good: '#1a6b3c',
  warn: '#8a5300',
  bad: '#b3261e',
}

const dark: Tokens = {
  mode: 'dark',
  ground: '#14171b',
  surface: '#1c2025',
  ink: '#e8eaed',
  inkSoft: '#a5adb7',
  hairline: '#31373e',
  border: '#7d8792',
  accent: '#8cc0ea',
  onAccent: '#0e1a24',
  good: '#7fd0a0',
  warn: '#f0b860',
  bad: '#ff9c93',
}

export const family = '"Golos Text", "Segoe UI", system-ui, sans-serif'

const type = (size: number, line: number, weight: number) => ({
  fontSize: `${size / 16}rem`,
  lineHeight: line / size,
  fontWeight: weight,
  letterSpacing: 0,
})

const palette = (t: Tokens) => ({
  mode: t.mode,
  primary: { main: t.accent, contrastText: t.onAccent },
  secondary: { main: t.accent, contrastText: t.onAccent },
  background: { default: t.ground, paper: t.surface },
  text: { primary: t.ink, secondary: t.inkSoft, disabled: t.inkSoft },
  divider: t.hairline,
  success: { main: t.good },
  warning: { main: t.warn },
  error: { main: t.bad },
  info: { main: t.accent },
})

const focusRing = (t: Tokens) => ({ outline: `3px solid ${t.accent}`, outlineOffset: 2 })

/** Four sizes: 26 for the page, 19 for a section, 15 for text, 13 for what recedes. */
const typography = {
  fontFamily: family,
  htmlFontSize: 16,
  h1: type(26, 32, 600),
  h2: type(19, 26, 600),
  h3: type(15, 22, 600),
  h6: type(19, 26, 600),
  body1: type(15, 22, 400),
  body2: type(15, 22, 400),
  subtitle1: type(15, 22, 500),
  caption: type(13, 18, 400),
  button: { ...type(15, 22, 500), textTransform: 'none' as const },
}

const theme = (t: Tokens): RaThemeOptions => ({
  palette: palette(t),
  typography,
  shape: { borderRadius: 8 },
  spacing: 8,
  sidebar: { width: 0, closedWidth: 0 },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'lining-nums' },
        '*:focus-visible': focusRing(t),
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { transition: 'none !important', animation: 'none !important' },
        },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, disableRipple: true },
      styleOverrides: { root: { minHeight: 40, paddingInline: 16, '&.Mui-focusVisible': focusRing(t) } },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: t.border } } },
    MuiInputLabel: { styleOverrides: { root: { color: t.inkSoft } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
    MuiCheckbox: { styleOverrides: { root: { color: t.border } } },
    MuiToggleButton: { styleOverrides: { root: { color: t.inkSoft } } },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 500 } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: t.hairline, fontVariantNumeric: 'tabular-nums', padding: '10px 16px' },
        head: { color: t.inkSoft, fontWeight: 500, fontSize: '0.8125rem', backgroundColor: t.surface },
      },
    },
    MuiDialog: { defaultProps: { maxWidth: 'sm', fullWidth: true } },
    MuiAlert: { styleOverrides: { root: { alignItems: 'center' }, message: { paddingBlock: 6 } } },
  },
})

export const lightTheme = theme(light)
export const darkTheme = theme(dark)
