import { Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { usePermissions } from 'react-admin'
import { Answer } from '../core/page/Answer.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { Pager } from '../core/table/Pager.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { CreateTokenButton } from './CreateTokenButton.tsx'
import { RevokeTokenButton } from './RevokeTokenButton.tsx'
import { says } from './says/tokens.ts'
import { tokensQuery, type ApiToken } from './wire/tokens.ts'

const PER_PAGE = 25

function Until({ token }: { token: ApiToken }) {
  const t = useTell()
  const { day } = useFormat()
  if (token.revokedAt) return <Chip tone="bad">{t(says.revoked)}</Chip>
  if (Date.parse(token.expiresAt) < Date.now()) return <Chip>{t(says.expired)}</Chip>
  return day(token.expiresAt)
}

function useColumns(): Column<ApiToken>[] {
  const t = useTell()
  const { day } = useFormat()
  return [
    {
      name: 'name',
      label: t(says.name),
      cell: ({ name, hint }) => (
        <>
          {name}{' '}
          <Typography variant="caption" color="text.secondary">
            {t(says.hint, { hint })}
          </Typography>
        </>
      ),
    },
    { name: 'kind', label: t(says.kind), cell: ({ kind }) => t(says[`kinds.${kind}`]), optional: true },
    {
      name: 'used',
      label: t(says.used),
      cell: ({ lastUsedOn }) => (lastUsedOn ? day(lastUsedOn, 'UTC') : t(says.never)),
      optional: true,
    },
    { name: 'expires', label: t(says.expires), cell: (token) => <Until token={token} /> },
    {
      name: 'actions',
      label: t(says.actions),
      cell: (token) => (token.revokedAt ? null : <RevokeTokenButton token={token} />),
    },
  ]
}

function Tokens({ companyId }: { companyId: string }) {
  const t = useTell()
  const columns = useColumns()
  const [page, setPage] = useState(1)
  const answer = useAsk(tokensQuery, { companyId, first: PER_PAGE, offset: (page - 1) * PER_PAGE }, { keep: true })
  return (
    <Answer of={answer} rows={3}>
      {({ tokens }) =>
        tokens.totalCount ? (
          <>
            <Rows caption={t(says.tokens)} columns={columns} rows={tokens.nodes} keyOf={({ id }) => id} />
            <Pager page={page} perPage={PER_PAGE} total={tokens.totalCount} onPage={setPage} />
          </>
        ) : (
          <Empty title={t(says.emptyTitle)} text={t(says.emptyText)} />
        )
      }
    </Answer>
  )
}

/** An analyst neither makes nor reads tokens; the server says so as well. */
export function TokensSection({ companyId }: { companyId: string }) {
  const t = useTell()
  const { permissions } = usePermissions<string>()
  if (permissions !== 'admin' && permissions !== 'consultant') return null
  return (
    <Stack>
      <Section
        title={t(says.tokens)}
        lead={t(says.tokensLead)}
        actions={<CreateTokenButton companyId={companyId} />}
        flush
      >
        <Tokens companyId={companyId} />
      </Section>
    </Stack>
  )
}
