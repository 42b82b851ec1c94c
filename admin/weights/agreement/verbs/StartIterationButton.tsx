import { useState } from 'react'
import { useZone } from '../../../companies/zone.ts'
import { Field } from '../../../core/form/Field.tsx'
import { readMoment, writeMoment } from '../../../core/moment.ts'
import { useTell } from '../../../core/useTell.ts'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { verbSays as says } from '../says/verbs.ts'
import type { Agreement } from '../wire/room.ts'
import { startIterationCommand } from '../wire/verbs.ts'
import { variantOf, type VerbOf } from './line.ts'

const WEEK_MS = 7 * 86_400_000

function StartDialog({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) {
  const t = useTell()
  const zone = useZone()
  const { id, state, iteration, rules, stakeholders } = agreement
  const [typed, setTyped] = useState(() => writeMoment(new Date(Date.now() + WEEK_MS), zone))
  const verb = useVerb(startIterationCommand, ({ startIteration }) =>
    t(says.didStart, { number: startIteration.iteration }),
  )
  const deadline = readMoment(typed, zone)
  const start = async () => {
    if (deadline && (await verb.run({ id, deadline }))) onClose()
  }
  const text = t(says.startText, { units: stakeholders.length, zone })
  return (
    <VerbDialog
      open
      title={t(says.startTitle, { number: iteration + 1, most: rules.maxIterations })}
      text={state === 'draft' ? `${text} ${t(says.startFirst)}` : text}
      verb={t(says.start)}
      running={verb.running}
      ready={deadline !== null}
      onDo={() => void start()}
      onClose={onClose}
    >
      <Field
        type="datetime-local"
        label={t(says.deadline)}
        value={typed}
        onChange={setTyped}
        error={verb.errors['deadline']}
        slotProps={{ inputLabel: { shrink: true } }}
        autoFocus
      />
    </VerbDialog>
  )
}

/** The dialog is made anew each time, so that its deadline begins with the present. */
export function StartIterationButton({ agreement, primary }: VerbOf) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  return (
    <VerbLine
      verb={t(says.start)}
      about={t(says.startAbout)}
      variant={variantOf(primary)}
      blocked={agreement.startIterationBlockedBecause}
      onClick={() => setOpen(true)}
    >
      {open ? <StartDialog agreement={agreement} onClose={() => setOpen(false)} /> : null}
    </VerbLine>
  )
}
