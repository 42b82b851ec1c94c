import { Box, Link } from '@mui/material'
import { Suspense, useEffect, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useLocation } from 'react-router-dom'
import { Loading } from '../page/states.tsx'
import { says } from '../says.ts'
import { useLanguage, useTell } from '../useTell.ts'
import { Broken } from './Broken.tsx'
import { TopBar } from './TopBar.tsx'
import { UnsavedGuard } from './UnsavedGuard.tsx'

const hiddenUntilFocus = {
  position: 'absolute',
  left: 8,
  top: -60,
  zIndex: 2000,
  padding: 1,
  backgroundColor: 'background.paper',
  '&:focus': { top: 8 },
} as const

/** The page's language is the interface's: screen readers and hyphenation read it from the document. */
export function useDocumentLanguage(): void {
  const locale = useLanguage()
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
}

export function Layout({ children }: { children: ReactNode }) {
  const t = useTell()
  const { pathname } = useLocation()
  useDocumentLanguage()
  const jump = () => document.getElementById('content')?.focus()
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Link component="button" type="button" onClick={jump} sx={hiddenUntilFocus}>
        {t(says.toContent)}
      </Link>
      <TopBar />
      <UnsavedGuard />
      <Box
        component="main"
        id="content"
        tabIndex={-1}
        sx={{ flex: 1, minWidth: 0, padding: { xs: 2, md: 4 }, paddingBottom: 8, outline: 'none !important' }}
      >
        <ErrorBoundary FallbackComponent={Broken} resetKeys={[pathname]}>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </ErrorBoundary>
      </Box>
    </Box>
  )
}
