import { Box, Link, Stack, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { FirmName } from '../../firms/FirmName.tsx'
import { SearchButton } from '../../search/SearchButton.tsx'
import { says } from '../says.ts'
import { useTell } from '../useTell.ts'
import { Account } from './Account.tsx'
import { LanguageSwitch, LightSwitch } from './Choices.tsx'

/** Leads home. The firm's name is who one works for; the product's stands beside it where there is room. */
function Home() {
  const t = useTell()
  return (
    <Link component={RouterLink} to="/" underline="none" color="text.primary" sx={{ flexGrow: 1, minWidth: 0 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minWidth: 0 }}>
        <FirmName />
        <Typography color="text.secondary" component="span" noWrap sx={{ display: { xs: 'none', lg: 'inline' } }}>
          {t(says.product)}
        </Typography>
      </Stack>
    </Link>
  )
}

export function TopBar() {
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
      <Stack direction="row" sx={{ alignItems: 'center', minHeight: 56, gap: { xs: 0, sm: 2 } }}>
        <Home />
        <SearchButton />
        <LanguageSwitch />
        <LightSwitch />
        <Account />
      </Stack>
    </Box>
  )
}
