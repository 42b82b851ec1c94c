import AccountCircle from '@mui/icons-material/AccountCircleOutlined'
import { Box, IconButton, Link, ListItemText, Menu, MenuItem, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useGetIdentity, useLogout } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'
import { LanguageSwitch, LightSwitch } from './Choices.tsx'
import { Mark } from './Mark.tsx'

function Account() {
  const t = useTell()
  const logout = useLogout()
  const { identity } = useGetIdentity()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
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
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => void logout()}>
          <ListItemText primary={t(says.signOut)} secondary={identity?.fullName} />
        </MenuItem>
      </Menu>
    </>
  )
}

export function TopBar() {
  const t = useTell()
  return (
    <Box
      component="header"
      sx={{
        borderBottom: 1,
        borderColor: 'divider',
        backgroundColor: 'background.paper',
        paddingInline: { xs: 2, md: 4 },
      }}
    >
      <Stack direction="row" sx={{ alignItems: 'center', minHeight: 56, gap: { xs: 0.5, sm: 2 } }}>
        <Link component={RouterLink} to="/companies" underline="none" color="text.primary" sx={{ flexGrow: 1 }}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <Mark />
            <Typography variant="h3" component="span">
              {t(says.product)}
            </Typography>
          </Stack>
        </Link>
        <LanguageSwitch />
        <LightSwitch />
        <Account />
      </Stack>
    </Box>
  )
}
