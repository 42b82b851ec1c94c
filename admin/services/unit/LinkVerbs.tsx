import { Button, Stack } from '@mui/material'
import type { Words } from '../../../schema/core/say.ts'
import { useVerb } from '../../core/verb/useVerb.ts'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import { setLinksCommand } from '../wire/matrix.ts'
import { confirmLinkCommand, retireLinkCommand, type UnitLink } from '../wire/unit.ts'

/** What can be done with a link as it stands; a retired one is brought back as confirmed. */
export function LinkVerbs({ companyId, link, onEdit }: { companyId: string; link: UnitLink; onEdit: () => void }) {
  const t = useTell()
  const confirm = useVerb(confirmLinkCommand, () => t(says.didConfirm))
  const retire = useVerb(retireLinkCommand, () => t(says.didRetire))
  const restore = useVerb(setLinksCommand, () => t(says.didRestore))
  const { id, version, client, provider, state } = link
  const at = { id, version }
  const ends = { clientUnitId: client.id, providerUnitId: provider.id }
  const running = confirm.running || retire.running || restore.running
  const verbs: { name: Words; run: () => void; blocked: string | null }[] =
    state === 'retired'
      ? [
          {
            name: says.restore,
            run: () => void restore.run({ companyId, set: [ends], remove: [] }),
            blocked: link.staleBecause,
          },
        ]
      : [
          ...(state === 'proposed'
            ? [{ name: says.confirm, run: () => void confirm.run(at), blocked: link.confirmBlockedBecause }]
            : []),
          { name: says.edit, run: onEdit, blocked: link.staleBecause },
          { name: says.retire, run: () => void retire.run(at), blocked: link.retireBlockedBecause },
        ]
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      {verbs.map(({ name, run, blocked }) => (
        <Button
          key={name.key}
          size="small"
          aria-label={t(says.ofLink, { verb: t(name), client: client.name, provider: provider.name })}
          aria-disabled={Boolean(blocked) || running || undefined}
          title={blocked ?? undefined}
          onClick={() => !blocked && !running && run()}
          sx={{ minHeight: 32, paddingInline: 1, ...(blocked && { color: 'text.secondary', cursor: 'not-allowed' }) }}
        >
          {t(name)}
        </Button>
      ))}
    </Stack>
  )
}
