import { Box, Button, Divider, IconButton, Link, Stack, Typography } from '@mui/material'
import { useState, type ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { Answer } from '../../core/page/Answer.tsx'
import { says as coreSays } from '../../core/says.ts'
import { useAsk } from '../../core/useAsk.ts'
import { useTell } from '../../core/useTell.ts'
import { employeeSays, says } from '../says/unit.ts'
import { unitQuery, type UnitAnswer } from '../wire/units.ts'
import type { UnitDialogProps } from './dialog.ts'
import { Employees } from './Employees.tsx'
import { RegimeChoice } from './RegimeChoice.tsx'
import { SetRepresentativesDialog } from './SetRepresentativesDialog.tsx'
import { UnitDialog, type UnitVerb } from './UnitDialog.tsx'
import { UnitVerbs } from './UnitVerbs.tsx'

function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <Box component="section">
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'center', minHeight: 32 }}>
        <Typography variant="h3">{title}</Typography>
        {action}
      </Stack>
      {children}
    </Box>
  )
}

const Change = ({ label, named, onClick }: { label: string; named: string; onClick: () => void }) => (
  <Button size="small" aria-label={named} onClick={onClick} sx={{ minHeight: 32, paddingInline: 1 }}>
    {label}
  </Button>
)

interface KnownProps extends Pick<UnitDialogProps, 'chart' | 'unit'> {
  answer: UnitAnswer & { unit: NonNullable<UnitAnswer['unit']> }
  onVerb: (verb: UnitVerb | 'setRepresentatives') => void
}

function Voices({ answer: { unit: known }, onVerb }: Pick<KnownProps, 'answer' | 'onVerb'>) {
  const t = useTell()
  const change = (verb: 'setHead' | 'setRepresentatives') => (
    <Change label={t(says.change)} named={t(says[verb])} onClick={() => onVerb(verb)} />
  )
  const soft = (empty: boolean) => (empty ? 'text.secondary' : undefined)
  return (
    <>
      <Part title={t(says.head)} action={change('setHead')}>
        <Typography color={soft(!known.head)}>{known.head?.name ?? t(says.noHead)}</Typography>
        {known.headGuessed ? (
          <Typography variant="caption" color="text.secondary">
            {t(says.headGuessed)}
          </Typography>
        ) : null}
      </Part>
      <RegimeChoice unit={known} />
      <Part title={t(says.representatives)} action={change('setRepresentatives')}>
        <Typography color={soft(known.representatives.length === 0)}>
          {known.representatives.map(({ name }) => name).join(', ') || t(says.noRepresentatives)}
        </Typography>
      </Part>
    </>
  )
}

function Known({ chart, unit, answer, onVerb }: KnownProps) {
  const t = useTell()
  const counts = { clients: answer.clients.totalCount, providers: answer.providers.totalCount }
  return (
    <Stack spacing={2}>
      <Voices answer={answer} onVerb={onVerb} />
      <Part title={t(says.links)}>
        <Link component={RouterLink} to={`/companies/${chart.companyId}/links?unit=${unit.id}`}>
          {t(says.linksCount, counts)}
        </Link>
      </Part>
      <Divider />
      <UnitVerbs chart={chart} unit={unit} known={answer.unit} onVerb={onVerb} />
      <Divider />
      <Part title={`${t(employeeSays.title)} · ${answer.unit.employeesCount}`}>
        <Employees key={unit.id} chart={chart} unit={unit} />
      </Part>
    </Stack>
  )
}

/** The unit in focus: what is known of it and every verb about it. */
export function UnitPanel({ chart, unit, onClose, onDone }: UnitDialogProps) {
  const t = useTell()
  const answer = useAsk(unitQuery, { companyId: chart.companyId, id: unit.id })
  const [verb, setVerb] = useState<UnitVerb | 'setRepresentatives' | null>(null)
  const shut = () => setVerb(null)
  const finish = (id: string | null) => {
    shut()
    onDone(id)
  }
  const about = { chart, unit, onClose: shut, onDone: finish }
  return (
    <Box sx={{ padding: { xs: 2, sm: 3 } }}>
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {unit.name}
        </Typography>
        <IconButton aria-label={t(coreSays.close)} onClick={onClose} sx={{ marginTop: -1 }}>
          <Box component="span" aria-hidden sx={{ width: 24, lineHeight: '24px' }}>
            ×
          </Box>
        </IconButton>
      </Stack>
      <Answer of={answer} rows={6}>
        {(data) =>
          data.unit ? (
            <>
              <Typography variant="caption" color="text.secondary" component="p" sx={{ marginBottom: 2 }}>
                {[unit.code, data.unit.path.slice(0, -1).join(' → ')].filter(Boolean).join(' · ')}
              </Typography>
              <Known chart={chart} unit={unit} answer={{ ...data, unit: data.unit }} onVerb={setVerb} />
            </>
          ) : (
            <Typography color="text.secondary">{t(says.gone)}</Typography>
          )
        }
      </Answer>
      {verb === 'setRepresentatives' ? (
        <SetRepresentativesDialog {...about} present={answer.data?.unit?.representatives ?? []} />
      ) : verb ? (
        <UnitDialog verb={verb} {...about} />
      ) : null}
    </Box>
  )
}
