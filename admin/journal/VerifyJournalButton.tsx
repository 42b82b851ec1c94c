import { Alert, Stack } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useNotify } from 'react-admin'
import type { ConsoleDataProvider } from '../core/dataProvider.ts'
import { messageOf } from '../core/refusal.ts'
import { useTell } from '../core/useTell.ts'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { says } from './says/page.ts'
import { verifyJournalQuery, type JournalVerdict } from './wire.ts'

/** Asks the server to recompute the whole chain; what it found stays on the page. */
export function VerifyJournalButton() {
  const t = useTell()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleDataProvider>()
  const [running, setRunning] = useState(false)
  const [verdict, setVerdict] = useState<JournalVerdict | null>(null)
  const verify = async () => {
    setRunning(true)
    try {
      setVerdict((await provider.ask(verifyJournalQuery, {})).data.verifyJournal)
    } catch (error) {
      notify(messageOf(error), { type: 'error' })
    } finally {
      setRunning(false)
    }
  }
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start', marginBottom: 3 }}>
      <VerbButton variant="outlined" running={running} onClick={() => void verify()}>
        {t(says.verify)}
      </VerbButton>
      {verdict ? <Verdict verdict={verdict} /> : null}
    </Stack>
  )
}

function Verdict({ verdict: { lines, brokenAt, head } }: { verdict: JournalVerdict }) {
  const t = useTell()
  const isWhole = brokenAt === null
  return (
    <Alert severity={isWhole ? 'success' : 'error'} sx={{ overflowWrap: 'anywhere' }}>
      {isWhole ? t(says.whole, { count: lines, head }) : t(says.broken, { line: brokenAt })}
    </Alert>
  )
}
