import { Button, Stack } from '@mui/material'
import { useVerb } from '../../core/verb/useVerb.ts'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/services.ts'
import { retireServiceCommand, type OfferedService } from '../wire/services.ts'

/** Edit, retire, bring back: what the service allows as it stands. */
export function ServiceVerbs({ service, onEdit }: { service: OfferedService; onEdit: () => void }) {
  const t = useTell()
  const { id, version, name, retiredAt, editBlockedBecause: blocked } = service
  const verb = useVerb(retireServiceCommand, ({ retireService }) =>
    t(retireService.retiredAt ? says.didRetire : says.didRestore, { name }),
  )
  const move = () => !verb.running && void verb.run({ id, version, retired: retiredAt === null })
  const moved = retiredAt ? says.restore : says.retire
  return (
    <Stack direction="row" sx={{ justifyContent: 'flex-end', flexWrap: 'wrap' }}>
      <Button
        size="small"
        aria-label={t(says.ofService, { verb: t(says.edit), name })}
        aria-disabled={Boolean(blocked) || undefined}
        title={blocked ?? undefined}
        onClick={() => !blocked && onEdit()}
        sx={{ minHeight: 32, ...(blocked && { color: 'text.secondary', cursor: 'not-allowed' }) }}
      >
        {t(says.edit)}
      </Button>
      <Button
        size="small"
        aria-label={t(says.ofService, { verb: t(moved), name })}
        aria-busy={verb.running || undefined}
        onClick={move}
        sx={{ minHeight: 32 }}
      >
        {t(moved)}
      </Button>
    </Stack>
  )
}
