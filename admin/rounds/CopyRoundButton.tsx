import { Box, Typography } from '@mui/material'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useZone } from '../companies/zone.ts'
import { Field } from '../core/form/Field.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says, verbSays } from './says.ts'
import { planningSays } from './says/planning.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import { useWindow, WindowFields } from './WindowFields.tsx'
import { changesSinceQuery } from './wire/planning.ts'
import type { Round } from './wire/round.ts'
import { copyRoundCommand } from './wire/verbs.ts'

const MOST_SHOWN = 12

/** What the next round will not have in common with this one. */
function Changes({ roundId }: { roundId: string }) {
  const t = useTell()
  const answer = useAsk(changesSinceQuery, { roundId })
  return (
    <Box>
      <Typography variant="h3">{t(planningSays.changes)}</Typography>
      <Answer of={answer}>
        {({ changesSince }) => (
          <>
            {changesSince.length ? (
              <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, overflowWrap: 'anywhere' }}>
                {changesSince.slice(0, MOST_SHOWN).map(({ sentence }, at) => (
                  <li key={at}>{sentence}</li>
                ))}
              </Box>
            ) : (
              <Typography>{t(planningSays.noChanges)}</Typography>
            )}
            {changesSince.length > MOST_SHOWN ? (
              <Typography color="text.secondary">
                {t(planningSays.changesMore, { count: changesSince.length - MOST_SHOWN })}
              </Typography>
            ) : null}
          </>
        )}
      </Answer>
    </Box>
  )
}

function CopyDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const t = useTell()
  const zone = useZone()
  const navigate = useNavigate()
  const [title, setTitle] = useState('')
  const long = Date.parse(round.closesAt) - Date.parse(round.opensAt)
  const [now] = useState(() => Date.now())
  const { typed, setTyped, moments, isWhole } = useWindow(
    { opensAt: new Date(now), closesAt: new Date(now + long) },
    zone,
  )
  const verb = useVerb(copyRoundCommand, ({ copyRound }) => t(says.didCreate, { number: copyRound.number }))
  const copy = async () => {
    const done = await verb.run({ id: round.id, title: title.trim() || null, ...moments })
    if (!done) return
    onClose()
    await navigate(`/companies/${round.companyId}/rounds/${done.copyRound.id}`)
  }
  return (
    <VerbDialog
      open
      title={t(planningSays.copyTitle, { number: round.number })}
      text={t(planningSays.copyText, { zone })}
      verb={t(verbSays.copy)}
      running={verb.running}
      ready={isWhole}
      onDo={() => void copy()}
      onClose={onClose}
    >
      {round.openedAt ? <Changes roundId={round.id} /> : null}
      <Field
        label={t(planningSays.copyName)}
        value={title}
        onChange={setTitle}
        error={verb.errors['title']}
        helperText={t(planningSays.copyNameHint)}
      />
      <WindowFields typed={typed} onChange={setTyped} errors={verb.errors} />
    </VerbDialog>
  )
}

export function CopyRoundButton({ round }: { round: Round }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  return (
    <VerbLine verb={t(verbSays.copy)} about={t(verbSays.copyAbout)} variant="outlined" onClick={() => setOpen(true)}>
      {open ? <CopyDialog round={round} onClose={() => setOpen(false)} /> : null}
    </VerbLine>
  )
}
