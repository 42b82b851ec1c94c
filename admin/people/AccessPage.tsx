import { Link, List, ListItem, Stack, Typography } from '@mui/material'
import { usePermissions } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import type { Company } from '../companies/wire.ts'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says/tokens.ts'
import { says as usersSays } from './says/users.ts'
import { TokensSection } from './TokensSection.tsx'
import { usersQuery } from './wire/users.ts'

const MOST = 200

function Team({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(usersQuery, { first: MOST, offset: 0, filter: { companyId, active: true } })
  return (
    <Answer of={answer} rows={2}>
      {({ users }) =>
        users.nodes.length ? (
          <List disablePadding>
            {users.nodes.map(({ id, name, role }) => (
              <ListItem key={id} disableGutters sx={{ gap: 1.5 }}>
                <Link component={RouterLink} to={`/people/${id}`}>
                  {name}
                </Link>
                <Typography color="text.secondary">{t(usersSays[`roles.${role}`])}</Typography>
              </ListItem>
            ))}
          </List>
        ) : (
          <Typography>{t(says.teamEmpty)}</Typography>
        )
      }
    </Answer>
  )
}

function AccessOf({ company }: { company: Company }) {
  const t = useTell()
  const { permissions } = usePermissions<string>()
  const isAdmin = permissions === 'admin'
  return (
    <Page title={t(says.access)} lead={t(says.accessLead)}>
      <Stack spacing={3}>
        <TokensSection companyId={company.id} />
        <Section title={t(says.team)} lead={t(isAdmin ? says.teamLead : says.teamAdmin)}>
          {isAdmin ? <Team companyId={company.id} /> : null}
        </Section>
      </Stack>
    </Page>
  )
}

export const AccessPage = () => <Workspace>{(company) => <AccessOf company={company} />}</Workspace>
