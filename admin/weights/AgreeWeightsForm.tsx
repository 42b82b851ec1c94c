import { Box, Button, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { Section } from '../core/page/Section.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { toHundred } from './hundred.ts'
import { says } from './says.ts'
import { agreeWeightsCommand, type WeightsAnswer } from './wire.ts'

const numberOf = (text: string) => Math.max(0, Number(text.replace(',', '.')) || 0)

function firstPoints({ criteria, weightVersions }: WeightsAnswer): string[] {
  const agreed = weightVersions.find(({ state }) => state === 'agreed')
  const shares = new Map(agreed?.shares.map(({ share, criterion }) => [criterion.id, share]))
  const known = criteria.map(({ id }) => shares.get(id) ?? 0)
  return (known.some((share) => share > 0) ? known : toHundred(criteria.map(() => 1))).map(String)
}

interface PointsProps {
  criteria: WeightsAnswer['criteria']
  points: readonly string[]
  errors: Record<string, string>
  onChange: (points: string[]) => void
}

/** One bar of 100 above the numbers: what is seen first is the proportion. */
function Bar({ criteria, points }: Pick<PointsProps, 'criteria' | 'points'>) {
  const shares = toHundred(points.map(numberOf))
  return (
    <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: 12, borderRadius: 1, overflow: 'hidden' }}>
      {criteria.map(({ id }, at) => (
        <Box key={id} sx={{ width: `${shares[at] ?? 0}%`, backgroundColor: 'primary.main', opacity: 1 - at * 0.25 }} />
      ))}
    </Box>
  )
}

function Points({ criteria, points, errors, onChange }: PointsProps) {
  const t = useTell()
  const { number } = useFormat()
  const sum = points.reduce((total, text) => total + numberOf(text), 0)
  const change = (at: number, text: string) => onChange(points.map((old, place) => (place === at ? text : old)))
  return (
    <Stack spacing={2}>
      <Bar criteria={criteria} points={points} />
      {criteria.map(({ id, name, question }, at) => (
        <Stack key={id} direction="row" spacing={2} sx={{ alignItems: 'center' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography variant="h3" component="p">
              {name}
            </Typography>
            <Typography variant="caption" color="text.secondary">
              {question}
            </Typography>
          </Box>
          <TextField
            value={points[at] ?? ''}
            onChange={(event) => change(at, event.target.value)}
            error={Boolean(errors[`shares.${at}.points`])}
            helperText={errors[`shares.${at}.points`]}
            sx={{ width: 96 }}
            slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': name, style: { textAlign: 'right' } } }}
          />
        </Stack>
      ))}
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography role="status" sx={{ flex: 1, minWidth: 200 }} color="text.secondary">
          {t(Math.abs(sum - 100) < 1e-9 ? says.sum : says.sumOff, { sum: number(sum, Number.isInteger(sum) ? 0 : 1) })}
        </Typography>
        <Button onClick={() => onChange(toHundred(points.map(numberOf)).map(String))}>{t(says.toHundred)}</Button>
        <Button onClick={() => onChange(toHundred(points.map(() => 1)).map(String))}>{t(says.evenly)}</Button>
      </Stack>
    </Stack>
  )
}

export function AgreeWeightsForm({ companyId, answer }: { companyId: string; answer: WeightsAnswer }) {
  const t = useTell()
  const [points, setPoints] = useState(() => firstPoints(answer))
  const [agreedOn, setAgreedOn] = useState('')
  const [agreedBy, setAgreedBy] = useState('')
  const [note, setNote] = useState('')
  const verb = useVerb(agreeWeightsCommand, ({ agreeWeights }) => t(says.didAgree, { number: agreeWeights.number }))
  const agree = () => {
    const shares = answer.criteria.map(({ id }, at) => ({ criterionId: id, points: numberOf(points[at] ?? '') }))
    void verb.run({ companyId, agreedOn, agreedBy, note, shares })
  }
  return (
    <Section title={t(says.record)} lead={t(says.recordLead)}>
      <Stack spacing={3}>
        <Points criteria={answer.criteria} points={points} errors={verb.errors} onChange={setPoints} />
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <Field
            type="date"
            label={t(says.agreedOn)}
            value={agreedOn}
            onChange={setAgreedOn}
            error={verb.errors['agreedOn']}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ maxWidth: { sm: 200 } }}
          />
          <Field
            label={t(says.agreedBy)}
            value={agreedBy}
            onChange={setAgreedBy}
            error={verb.errors['agreedBy']}
            helperText={t(says.agreedByHelp)}
          />
        </Stack>
        <Field label={t(says.note)} value={note} onChange={setNote} error={verb.errors['note']} multiline />
        <VerbButton blocked={answer.company?.agreeWeightsBlockedBecause} running={verb.running} onClick={agree}>
          {t(says.agree)}
        </VerbButton>
      </Stack>
    </Section>
  )
}
