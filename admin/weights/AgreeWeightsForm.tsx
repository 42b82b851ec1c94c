import { Button, Stack } from '@mui/material'
import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { Section } from '../core/page/Section.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { useUnsaved } from '../core/useUnsaved.tsx'
import { toHundred } from '../../schema/weights/hundred.ts'
import { says } from './says.ts'
import { Sharing } from './Sharing.tsx'
import { agreeWeightsCommand, type WeightsAnswer } from './wire.ts'

/** The agreed weights as far as their criteria are still in the set, brought to 100; equal ones before any agreement. */
function readAgreed({ criteria, weightVersions }: WeightsAnswer): number[] {
  const agreed = weightVersions.find(({ state }) => state === 'agreed')
  const shares = new Map(agreed?.shares.map(({ share, criterion }) => [criterion.id, share]))
  return toHundred(criteria.map(({ id }) => shares.get(id) ?? 0))
}

const nobody = { agreedOn: '', agreedBy: '', note: '' }

function About(props: {
  about: typeof nobody
  errors: Record<string, string>
  onChange: (about: typeof nobody) => void
}) {
  const t = useTell()
  const { about, errors, onChange } = props
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <Field
          type="date"
          label={t(says.agreedOn)}
          value={about.agreedOn}
          onChange={(agreedOn) => onChange({ ...about, agreedOn })}
          error={errors['agreedOn']}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ maxWidth: { sm: 200 } }}
        />
        <Field
          label={t(says.agreedBy)}
          value={about.agreedBy}
          onChange={(agreedBy) => onChange({ ...about, agreedBy })}
          error={errors['agreedBy']}
          helperText={t(says.agreedByHelp)}
        />
      </Stack>
      <Field
        label={t(says.note)}
        value={about.note}
        onChange={(note) => onChange({ ...about, note })}
        error={errors['note']}
        multiline
      />
    </>
  )
}

export function AgreeWeightsForm({ companyId, answer }: { companyId: string; answer: WeightsAnswer }) {
  const t = useTell()
  const agreed = readAgreed(answer)
  const [moved, setMoved] = useState<number[] | null>(null)
  const [about, setAbout] = useState(nobody)
  const points = moved ?? agreed
  const isDirty =
    points.some((share, at) => share !== agreed[at]) || Object.values(about).some((text) => text.trim() !== '')
  const letGo = useUnsaved(isDirty)
  const verb = useVerb(agreeWeightsCommand, ({ agreeWeights }) => t(says.didAgree, { number: agreeWeights.number }))
  const forget = () => {
    setMoved(null)
    setAbout(nobody)
    verb.forget()
  }
  const agree = async () => {
    const shares = answer.criteria.map(({ id }, at) => ({ criterionId: id, points: points[at] ?? 0 }))
    if (!(await verb.run({ companyId, ...about, shares }))) return
    letGo()
    forget()
  }
  return (
    <Section title={t(says.record)} lead={t(says.recordLead)}>
      <Stack spacing={3}>
        <Sharing criteria={answer.criteria} points={points} errors={verb.errors} onChange={setMoved} />
        <About about={about} errors={verb.errors} onChange={setAbout} />
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
          <VerbButton
            blocked={answer.company?.agreeWeightsBlockedBecause}
            running={verb.running}
            onClick={() => void agree()}
          >
            {t(says.agree)}
          </VerbButton>
          {isDirty ? <Button onClick={forget}>{t(says.forget)}</Button> : null}
        </Stack>
      </Stack>
    </Section>
  )
}
