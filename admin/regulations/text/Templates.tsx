import { Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { usePermissions } from 'react-admin'
import { Field } from '../../core/form/Field.tsx'
import { Section } from '../../core/page/Section.tsx'
import { useFormat } from '../../core/useFormat.ts'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import type { RegulationTemplate } from '../wire.ts'
import { says } from './says.ts'
import { removeTemplateCommand, saveTemplateCommand } from './wire.ts'

function SaveTemplateButton({ regulationVersionId }: { regulationVersionId: string }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const verb = useVerb(saveTemplateCommand, ({ saveRegulationTemplate: { name } }) => t(says.didSave, { name }))
  const save = async () => {
    if (!(await verb.run({ regulationVersionId, name }))) return
    setOpen(false)
    setName('')
  }
  return (
    <>
      <VerbButton variant="outlined" onClick={() => setOpen(true)}>
        {t(says.save)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.save)}
        text={t(says.saveText)}
        verb={t(says.save)}
        running={verb.running}
        ready={name.trim() !== ''}
        onDo={() => void save()}
        onClose={() => setOpen(false)}
      >
        <Field
          label={t(says.templateName)}
          value={name}
          onChange={setName}
          error={verb.errors['name']}
          autoFocus
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      </VerbDialog>
    </>
  )
}

/** Only an admin of the firm removes templates: others are told so beside the list. */
function RemoveTemplateButton({ template: { id, name } }: { template: RegulationTemplate }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const verb = useVerb(removeTemplateCommand, () => t(says.didRemoveTemplate))
  const remove = async () => {
    if (await verb.run({ id })) setOpen(false)
  }
  return (
    <>
      <Button
        size="small"
        color="error"
        aria-label={t(says.removeTemplate, { name })}
        onClick={() => setOpen(true)}
        sx={{ minHeight: 32 }}
      >
        {t(says.remove)}
      </Button>
      <VerbDialog
        open={open}
        title={t(says.removeTemplateTitle, { name })}
        text={t(says.removeTemplateText)}
        verb={t(says.remove)}
        destructive
        running={verb.running}
        onDo={() => void remove()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

/** Text that the firm keeps: saved from here, chosen when a version is begun. */
export function Templates(props: { regulationVersionId: string; templates: readonly RegulationTemplate[] }) {
  const t = useTell()
  const { day } = useFormat()
  const { permissions } = usePermissions<string>()
  const { regulationVersionId, templates } = props
  return (
    <Section
      title={t(says.templates)}
      lead={t(says.templatesLead)}
      actions={<SaveTemplateButton regulationVersionId={regulationVersionId} />}
    >
      {templates.length ? (
        <Stack spacing={0.5}>
          {templates.map((template) => (
            <Stack key={template.id} direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography sx={{ overflowWrap: 'anywhere' }}>{template.name}</Typography>
              <Typography variant="caption" color="text.secondary">
                {t(says.templateSince, { day: day(template.createdAt) })}
              </Typography>
              {permissions === 'admin' ? <RemoveTemplateButton template={template} /> : null}
            </Stack>
          ))}
          <Typography variant="caption" color="text.secondary">
            {t(says.applyHint)} {permissions === 'admin' ? '' : t(says.adminsOnly)}
          </Typography>
        </Stack>
      ) : (
        <Typography color="text.secondary">{t(says.noTemplates)}</Typography>
      )}
    </Section>
  )
}
