import { Checkbox, FormControlLabel, FormGroup, FormLabel, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { Field } from '../../core/form/Field.tsx'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from '../says/heads.ts'
import { askHeadsCommand, type AskedHead, type LinkAsking } from '../wire/heads.ts'

interface AskHeadsProps {
  companyId: string
  asking: LinkAsking
  isOpen: boolean
}

/** Begins an asking, or writes to those who are silent once more; who gets a letter is seen and chosen first. */
export function AskHeadsButton(props: AskHeadsProps) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const name = t(props.isOpen ? says.remind : says.ask)
  return (
    <>
      <VerbButton blocked={props.asking.askBlockedBecause} onClick={() => setOpen(true)}>
        {name}
      </VerbButton>
      {open ? <AskDialog {...props} title={name} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function AskDialog({
  companyId,
  asking,
  isOpen,
  title,
  onClose,
}: AskHeadsProps & { title: string; onClose: () => void }) {
  const t = useTell()
  const isSilent = ({ askBlockedBecause, answeredAt }: AskedHead) =>
    askBlockedBecause === null && !(isOpen && answeredAt !== null)
  const [chosen, setChosen] = useState(() => new Set(asking.heads.filter(isSilent).map(({ employeeId }) => employeeId)))
  const [deadline, setDeadline] = useState((isOpen && asking.deadline) || '')
  const verb = useVerb(askHeadsCommand, () => t(says.didAsk))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const send = async () => {
    const heads = asking.heads.filter(({ employeeId }) => chosen.has(employeeId))
    const unitIds = heads.flatMap(({ units }) => units.map(({ id }) => id))
    if (await verb.run({ companyId, unitIds, deadline: deadline || null })) onClose()
  }
  return (
    <VerbDialog
      open
      title={title}
      text={t(says.askText, { count: chosen.size })}
      verb={t(says.send)}
      running={verb.running}
      ready={chosen.size > 0}
      onDo={() => void send()}
      onClose={onClose}
    >
      <HeadChoice heads={asking.heads} chosen={chosen} onToggle={toggle} />
      <Field
        type="date"
        label={t(says.deadline)}
        value={deadline}
        onChange={setDeadline}
        error={verb.errors['deadline']}
        helperText={t(says.deadlineHint)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </VerbDialog>
  )
}

interface HeadChoiceProps {
  heads: readonly AskedHead[]
  chosen: ReadonlySet<string>
  onToggle: (id: string) => void
}

function HeadChoice({ heads, chosen, onToggle }: HeadChoiceProps) {
  const t = useTell()
  const id = useId()
  return (
    <FormGroup role="group" aria-labelledby={id} sx={{ flexWrap: 'nowrap', maxHeight: 320, overflowY: 'auto' }}>
      <FormLabel id={id}>{t(says.whom)}</FormLabel>
      {heads.map(({ employeeId, name, units, hasAddress, askBlockedBecause }) => (
        <FormControlLabel
          key={employeeId}
          disabled={askBlockedBecause !== null}
          control={<Checkbox checked={chosen.has(employeeId)} onChange={() => onToggle(employeeId)} />}
          label={
            <>
              {name}
              <Typography variant="caption" component="div" color="text.secondary">
                {[units.map((unit) => unit.name).join(', '), ...(hasAddress ? [] : [t(says.noAddress)])].join(' · ')}
              </Typography>
            </>
          }
        />
      ))}
    </FormGroup>
  )
}
