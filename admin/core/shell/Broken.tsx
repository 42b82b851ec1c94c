import { Button } from '@mui/material'
import { Empty } from '../page/states.tsx'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

export function Broken() {
  const t = useTell()
  return (
    <Empty
      title={t(says.failedTitle)}
      text={t(says.failedText)}
      action={
        <Button variant="outlined" onClick={() => window.location.reload()}>
          {t(says.reload)}
        </Button>
      }
    />
  )
}
