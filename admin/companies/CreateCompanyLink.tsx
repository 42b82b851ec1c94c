import { Button } from '@mui/material'
import { usePermissions } from 'react-admin'
import { Link } from 'react-router-dom'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'

/** Only an admin of the firm creates companies; the server says so as well. */
export function CreateCompanyLink() {
  const t = useTell()
  const { permissions } = usePermissions<string>()
  if (permissions !== 'admin') return null
  return (
    <Button component={Link} to="/companies/create" variant="contained">
      {t(says.create)}
    </Button>
  )
}
