import AccountCircle from '@mui/icons-material/AccountCircleOutlined'
import { Divider, IconButton, ListItemText, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useGetIdentity, useLogout, usePermissions } from 'react-admin'
import { Link } from 'react-router-dom'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'

const forAdmins = [
  { words: says.people, to: '/people' },
  { words: says.journal, to: '/journal' },
  { words: says.firm, to: '/firm' },
]

/** Who is signed in, what is theirs and the firm's, and the way out. */
export function Account() {
  const t = useTell()
  const logout = useLogout()
  const { identity } = useGetIdentity()
  const { permissions } = usePermissions<string>()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = () => setAnchor(null)
  const places = [
    { words: says.profile, to: '/profile' },
    { words: says.companies, to: '/companies' },
    ...(permissions === 'admin' ? forAdmins : []),
  ]
  return (
    <>
      <IconButton
        aria-label={t(says.account)}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountCircle />
      </IconButton>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={close}>
        {places.map(({ words, to }) => (
          <MenuItem key={to} component={Link} to={to} onClick={close}>
            {t(words)}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={() => void logout()}>
          <ListItemText primary={t(says.signOut)} secondary={identity?.fullName} />
        </MenuItem>
      </Menu>
    </>
  )
}
