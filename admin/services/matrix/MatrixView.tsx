import { Button, Stack, Typography } from '@mui/material'
import { useMemo } from 'react'
import { Field } from '../../core/form/Field.tsx'
import { Section } from '../../core/page/Section.tsx'
import { Empty } from '../../core/page/states.tsx'
import { useTell } from '../../core/useTell.ts'
import { useUrlState } from '../../core/useUrlState.ts'
import { ImportLinksButton } from '../ImportLinksButton.tsx'
import { says } from '../says/matrix.ts'
import type { LinkMatrix } from '../wire/matrix.ts'
import { arrange, keepBranches } from './arrange.ts'
import { Matrix } from './Matrix.tsx'
import type { Marks } from './useMarks.ts'

interface MatrixViewProps {
  companyId: string
  matrix: LinkMatrix
  marks: Marks
  onUnit: (id: string) => void
}

export function MatrixView({ companyId, matrix, marks, onUnit }: MatrixViewProps) {
  const t = useTell()
  const [clientsAsked, askClients] = useUrlState('clients', '')
  const [providersAsked, askProviders] = useUrlState('providers', '')
  const placed = useMemo(() => arrange(matrix.units), [matrix])
  const clients = useMemo(() => keepBranches(placed, clientsAsked), [placed, clientsAsked])
  const providers = useMemo(() => keepBranches(placed, providersAsked), [placed, providersAsked])
  const showAll = () => {
    askClients('')
    askProviders('')
  }
  const filters = [
    { label: says.clients, value: clientsAsked, ask: askClients },
    { label: says.providers, value: providersAsked, ask: askProviders },
  ]
  return (
    <Section
      title={t(says.count, { count: marks.total })}
      lead={t(says.hint)}
      actions={<ImportLinksButton companyId={companyId} />}
      flush
    >
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{ paddingInline: { xs: 2, sm: 3 }, paddingBottom: 2 }}
      >
        {filters.map(({ label, value, ask }) => (
          <Field
            key={label.key}
            type="search"
            label={t(label)}
            value={value}
            onChange={ask}
            helperText={t(says.filterHint)}
            sx={{ maxWidth: { sm: 320 } }}
          />
        ))}
        <Typography role="status" color="text.secondary" sx={{ paddingTop: 1, fontVariantNumeric: 'tabular-nums' }}>
          {clients.length} × {providers.length}
        </Typography>
      </Stack>
      {clients.length && providers.length ? (
        <Matrix clients={clients} providers={providers} marks={marks} onUnit={onUnit} />
      ) : (
        <Empty
          title={t(says.nobody)}
          text={t(says.nobodyText)}
          action={
            <Button variant="outlined" onClick={showAll}>
              {t(says.showAll)}
            </Button>
          }
        />
      )}
    </Section>
  )
}
