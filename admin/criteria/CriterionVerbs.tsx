import { Button, Stack } from '@mui/material'
import { useState } from 'react'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { ConfirmVerb } from './ConfirmVerb.tsx'
import { CriterionDialog, meaningOf, saveSays } from './CriterionDialog.tsx'
import { says } from './says.ts'
import { editCriterionCommand, replaceCriterionCommand, retireCriterionCommand, type Criterion } from './wire.ts'

/** Takes a criterion out of the set, or puts it back. */
function useRetire({ id, version }: Criterion) {
  const t = useTell()
  const verb = useVerb(retireCriterionCommand, ({ retireCriterion: { name, retiredAt } }) =>
    t(retiredAt ? says.didRetire : says.didRestore, { name }),
  )
  return { running: verb.running, run: (retired: boolean) => verb.run({ id, version, retired }) }
}

export function RestoreButton({ criterion }: { criterion: Criterion }) {
  const t = useTell()
  const { run, running } = useRetire(criterion)
  const { name, restoreBlockedBecause: blocked } = criterion
  return (
    <Button
      size="small"
      aria-label={t(says.ofCriterion, { verb: t(says.restore), name })}
      aria-disabled={Boolean(blocked) || running || undefined}
      onClick={() => !blocked && !running && void run(false)}
      sx={blocked ? { color: 'text.secondary', cursor: 'not-allowed' } : undefined}
    >
      {t(says.restore)}
    </Button>
  )
}

/** Edit, replace, retire. A criterion in agreed weights keeps its meaning: there "replace" is the way. */
export function CriterionVerbs({ criterion }: { criterion: Criterion }) {
  const t = useTell()
  const [open, setOpen] = useState<'edit' | 'replace' | null>(null)
  const retire = useRetire(criterion)
  const { id, version, name, changeMeaningBlockedBecause } = criterion
  const close = () => setOpen(null)
  const opening = [
    { kind: 'edit', verb: says.edit },
    ...(criterion.inUse ? [{ kind: 'replace', verb: says.replace } as const] : []),
  ] as const
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap' }}>
      {opening.map(({ kind, verb }) => (
        <Button
          key={kind}
          size="small"
          aria-label={t(says.ofCriterion, { verb: t(verb), name })}
          onClick={() => setOpen(kind)}
        >
          {t(verb)}
        </Button>
      ))}
      <ConfirmVerb
        name={name}
        verb={says.retire}
        title={says.retireTitle}
        text={says.retireText}
        running={retire.running}
        onDo={() => retire.run(true)}
      />
      {open === 'edit' ? (
        <CriterionDialog
          first={meaningOf(criterion)}
          blocked={changeMeaningBlockedBecause}
          onClose={close}
          writing={{
            ...saveSays,
            command: editCriterionCommand,
            inputOf: (meaning) => ({ id, version, ...meaning }),
            nameOf: (data) => data.editCriterion.name,
            title: t(says.editTitle),
            text: says.editText,
          }}
        />
      ) : null}
      {open === 'replace' ? (
        <CriterionDialog
          first={{ ...meaningOf(criterion), code: '' }}
          onClose={close}
          writing={{
            command: replaceCriterionCommand,
            inputOf: ({ code, ...meaning }) => ({ id, version, ...meaning, code: code || undefined }),
            nameOf: (data) => data.replaceCriterion.name,
            title: t(says.replaceTitle, { name }),
            text: says.replaceText,
            verb: says.replace,
            did: says.didReplace,
          }}
        />
      ) : null}
    </Stack>
  )
}
