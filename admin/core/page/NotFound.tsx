import { Button } from '@mui/material'
import { Link } from 'react-router-dom'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'
import { useTitle } from './Page.tsx'
import { Empty } from './states.tsx'

export function NotFound() {
  const t = useTell()
  useTitle(t(says.notFoundTitle))
  return (
    <Empty
      title={t(says.notFoundTitle)}
      text={t(says.notFoundText)}
      action={
        <Button component={Link} to="/" variant="outlined">
          {t(says.toStart)}
        </Button>
      }
    />
  )
}
