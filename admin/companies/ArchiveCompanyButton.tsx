import { useState } from 'react'
import { usePermissions } from 'react-admin'
import { useTell } from '../core/useTell.ts'
import { useVerb } from '../core/verb/useVerb.ts'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { says } from './says.ts'
import { archiveCompanyCommand, type Company } from './wire.ts'

/** Puts the company away, or takes it out again. The way back is the same button. */
export function ArchiveCompanyButton({ company }: { company: Company }) {
  const t = useTell()
  const { permissions } = usePermissions<string>()
  const [open, setOpen] = useState(false)
  const isArchived = company.archivedAt !== null
  const verb = useVerb(archiveCompanyCommand, ({ archiveCompany }) =>
    t(archiveCompany.archivedAt ? says.didArchive : says.didRestore, { name: archiveCompany.name }),
  )
  const run = async () => {
    if (await verb.run({ id: company.id, archived: !isArchived })) setOpen(false)
  }
  const name = t(isArchived ? says.restore : says.toArchive)
  return (
    <>
      <VerbButton
        variant="outlined"
        color={isArchived ? 'primary' : 'error'}
        onClick={() => setOpen(true)}
        blocked={permissions === 'admin' ? null : t(says.adminOnly)}
      >
        {name}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(isArchived ? says.restoreTitle : says.archiveTitle, { name: company.name })}
        text={t(isArchived ? says.restoreText : says.archiveText)}
        verb={name}
        destructive={!isArchived}
        running={verb.running}
        onDo={() => void run()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
