import { Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useZone } from '../companies/zone.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { planningSays } from './says/planning.ts'
import { planRoundsCommand, proposedRoundsQuery, type PlannedRound } from './wire/planning.ts'

const counts = [1, 2, 3, 4, 6, 8, 12]

interface ProposalsProps {
  rounds: readonly PlannedRound[]
  left: ReadonlySet<string>
  onToggle: (opensAt: string) => void
}

function Proposals({ rounds, left, onToggle }: ProposalsProps) {
  const t = useTell()
  const { day } = useFormat()
  const zone = useZone()
  return (
    <Stack>
      {rounds.map(({ title, opensAt, closesAt }) => (
        <FormControlLabel
          key={opensAt}
          control={<Checkbox checked={!left.has(opensAt)} onChange={() => onToggle(opensAt)} />}
          label={t(planningSays.proposed, { title, from: day(opensAt, zone), to: day(closesAt, zone) })}
        />
      ))}
    </Stack>
  )
}

function PlanDialog({ companyId, onClose }: { companyId: string; onClose: () => void }) {
  const t = useTell()
  const [count, setCount] = useState('4')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const answer = useAsk(proposedRoundsQuery, { companyId, count: Number(count) }, { keep: true })
  const chosen = (answer.data?.proposedRounds.rounds ?? []).filter(({ opensAt }) => !left.has(opensAt))
  const verb = useVerb(planRoundsCommand, ({ planRounds }) => t(planningSays.didPlan, { count: planRounds.length }))
  const plan = async () => {
    const rounds = chosen.map(({ title, opensAt, closesAt }) => ({ title, opensAt, closesAt }))
    if (await verb.run({ companyId, rounds })) onClose()
  }
  const toggle = (opensAt: string) =>
    setLeft((before) => {
      const next = new Set(before)
      if (!next.delete(opensAt)) next.add(opensAt)
      return next
    })
  return (
    <VerbDialog
      open
      title={t(planningSays.scheduleTitle)}
      text={t(planningSays.scheduleText)}
      verb={t(planningSays.doPlan, { count: chosen.length })}
      running={verb.running}
      ready={chosen.length > 0}
      onDo={() => void plan()}
      onClose={onClose}
    >
      <Choice
        label={t(planningSays.howMany)}
        value={count}
        onChange={setCount}
        options={counts.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <Answer of={answer}>
        {({ proposedRounds: { rounds, blockedBecause } }) =>
          blockedBecause ? (
            <Typography>{blockedBecause}</Typography>
          ) : (
            <Proposals rounds={rounds} left={left} onToggle={toggle} />
          )
        }
      </Answer>
    </VerbDialog>
  )
}

export function PlanRoundsButton({ companyId }: { companyId: string }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  return (
    <>
      <VerbButton variant="outlined" onClick={() => setOpen(true)}>
        {t(planningSays.schedule)}
      </VerbButton>
      {open ? <PlanDialog companyId={companyId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
