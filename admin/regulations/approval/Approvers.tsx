import { Typography } from '@mui/material'
import { Chip, type Tone } from '../../core/page/Chip.tsx'
import { Rows, type Column } from '../../core/table/Rows.tsx'
import { useFormat } from '../../core/useFormat.ts'
import { useTell } from '../../core/useTell.ts'
import { LetterState } from './LetterState.tsx'
import { says } from './says.ts'
import type { Approver } from './wire.ts'

const tones: Record<Approver['state'], Tone> = { notAsked: 'plain', asked: 'warn', approved: 'good', returned: 'bad' }

/** Who has decided, who is waited for, and whether the letter has reached them. */
export function Approvers({ approvers }: { approvers: readonly Approver[] }) {
  const t = useTell()
  const { moment } = useFormat()
  const columns: Column<Approver>[] = [
    {
      name: 'person',
      label: t(says.person),
      cell: ({ name, left }) => (
        <>
          {name}
          {left ? (
            <Typography variant="caption" component="div" color="warning.main">
              {t(says.left)}
            </Typography>
          ) : null}
        </>
      ),
    },
    {
      name: 'state',
      label: t(says.state),
      cell: ({ state, decidedAt }) => (
        <>
          <Chip tone={tones[state]}>{t(says[`states.${state}`])}</Chip>
          {decidedAt ? (
            <Typography variant="caption" component="div" color="text.secondary">
              {moment(decidedAt)}
            </Typography>
          ) : null}
        </>
      ),
    },
    {
      name: 'letter',
      label: t(says.letter),
      cell: ({ delivery }) => <LetterState letter={delivery} />,
      optional: true,
    },
  ]
  return <Rows caption={t(says.route)} columns={columns} rows={approvers} keyOf={({ employeeId }) => employeeId} />
}
