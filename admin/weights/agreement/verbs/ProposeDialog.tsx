import { Button, Stack } from '@mui/material'
import { useState } from 'react'
import { Field } from '../../../core/form/Field.tsx'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { useUnsaved } from '../../../core/useUnsaved.tsx'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../../core/verb/useVerb.ts'
import { Sharing } from '../../Sharing.tsx'
import { proposalSays as says } from '../says/proposal.ts'
import { verbSays } from '../says/verbs.ts'
import type { Agreement } from '../wire/room.ts'
import { proposeWeightsCommand } from '../wire/verbs.ts'
import { firstShares, groupShares, shareErrors, shareInputs, spreadOf } from './shares.ts'

/** The criteria with what the group thinks of each in the place of its question. */
function useBesideGroup(agreement: Agreement, points: readonly number[]) {
  const t = useTell()
  const { number, change } = useFormat()
  return agreement.criteria.map((criterion, at) => {
    const spread = spreadOf(agreement, criterion.id)
    const weight = spread?.weight
    if (!spread || weight == null) return criterion
    const moved = (points[at] ?? 0) - weight * 100
    const params = { weight: number(weight * 100, 1), moved: change(moved, 1) }
    const what = t(Math.abs(moved) < 0.5 ? says.ofGroup : says.ofGroupMoved, params)
    const [from, to] = [number(spread.min * 100, 0), number(spread.max * 100, 0)]
    return { ...criterion, question: t(says.range, { what, from, to }) }
  })
}

export function ProposeDialog({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) {
  const t = useTell()
  const { share } = useFormat()
  const { id, rules } = agreement
  const [group] = useState(() => groupShares(agreement) ?? firstShares(agreement))
  const [points, setPoints] = useState(group)
  const [note, setNote] = useState('')
  const isEdited = points.some((one, at) => one !== group[at])
  useUnsaved(isEdited || note.trim() !== '')
  const verb = useVerb(proposeWeightsCommand, () => t(says.didPropose))
  const criteria = useBesideGroup(agreement, points)
  const propose = async () => {
    if (await verb.run({ id, shares: shareInputs(agreement, points), note })) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says.makeTitle)}
      text={t(says.makeText, { days: rules.objectionDays, accept: share(rules.acceptShare) })}
      verb={t(verbSays.propose)}
      running={verb.running}
      onDo={() => void propose()}
      onClose={onClose}
    >
      <Stack spacing={2} sx={{ alignItems: 'flex-start', '& > *': { width: '100%' } }}>
        <Sharing criteria={criteria} points={points} errors={shareErrors(verb.errors)} onChange={setPoints} />
        {isEdited ? (
          <div>
            <Button onClick={() => setPoints(group)}>{t(says.backToGroup)}</Button>
          </div>
        ) : null}
        <Field
          label={t(says.noteField)}
          value={note}
          onChange={setNote}
          error={verb.errors['note'] ?? verb.errors['shares']}
          helperText={t(says.noteHelp)}
          multiline
        />
      </Stack>
    </VerbDialog>
  )
}
