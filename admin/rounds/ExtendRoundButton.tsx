import { useState } from 'react'
import { useZone } from '../companies/zone.ts'
import { Field } from '../core/form/Field.tsx'
import { says as coreSays } from '../core/says.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { readMoment, writeMoment } from '../core/moment.ts'
import { says, verbSays } from './says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from './wire/round.ts'
import { extendRoundCommand } from './wire/verbs.ts'

export function ExtendRoundButton({ round }: { round: Round }) {
  const t = useTell()
  const { moment } = useFormat()
  const zone = useZone()
  const [open, setOpen] = useState(false)
  const [closesAt, setClosesAt] = useState(() => writeMoment(new Date(round.closesAt), zone))
  const [reason, setReason] = useState('')
  const verb = useVerb(extendRoundCommand, ({ extendRound }) =>
    t(verbSays.didExtend, { until: moment(extendRound.closesAt, zone) }),
  )
  const extend = async () => {
    if (await verb.run({ id: round.id, closesAt: readMoment(closesAt, zone), reason })) setOpen(false)
  }
  return (
    <VerbLine
      verb={t(verbSays.extend)}
      about={t(verbSays.extendAbout)}
      variant="outlined"
      blocked={round.extendBlockedBecause}
      onClick={() => setOpen(true)}
    >
      <VerbDialog
        open={open}
        title={t(verbSays.extendTitle)}
        text={t(verbSays.extendAbout)}
        verb={t(verbSays.extend)}
        running={verb.running}
        ready={readMoment(closesAt, zone) !== null}
        onDo={() => void extend()}
        onClose={() => setOpen(false)}
      >
        <Field
          type="datetime-local"
          label={t(says.closesAt)}
          value={closesAt}
          onChange={setClosesAt}
          error={verb.errors['closesAt']}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Field label={t(coreSays.reason)} value={reason} onChange={setReason} error={verb.errors['reason']} />
      </VerbDialog>
    </VerbLine>
  )
}
