import { useState } from 'react'
import { Choice } from '../core/form/Choice.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { draftRegulationCommand, type RegulationTemplate } from './wire.ts'

interface DraftRegulationProps {
  companyId: string
  blocked: string | null
  quiet: boolean
  templates: readonly RegulationTemplate[]
  onDraft: () => void
}

const LAST = ''

/** The next version; where the firm keeps templates, asks first whose text it begins with. */
export function DraftRegulationButton({ companyId, blocked, quiet, templates, onDraft }: DraftRegulationProps) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [from, setFrom] = useState(LAST)
  const verb = useVerb(draftRegulationCommand, ({ draftRegulation }) =>
    t(says.didDraft, { number: draftRegulation.number }),
  )
  const draft = async () => {
    const rest = { title: undefined, rules: undefined, weightVersionId: undefined }
    if (!(await verb.run({ companyId, ...rest, templateId: from || undefined }))) return
    setOpen(false)
    onDraft()
  }
  const options = [
    { value: LAST, label: t(says.textOfLast) },
    ...templates.map(({ id, name }) => ({ value: id, label: t(says.textOfTemplate, { name }) })),
  ]
  return (
    <>
      <VerbButton
        blocked={blocked}
        variant={quiet ? 'outlined' : 'contained'}
        running={verb.running}
        onClick={() => (templates.length ? setOpen(true) : void draft())}
      >
        {t(says.draft)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.draftTitle)}
        text={t(says.draftText)}
        verb={t(says.draft)}
        running={verb.running}
        onDo={() => void draft()}
        onClose={() => setOpen(false)}
      >
        <Choice label={t(says.textFrom)} value={from} onChange={setFrom} options={options} />
      </VerbDialog>
    </>
  )
}
