/** Comments one by one: what is shown, what stays with the moderator, what is removed. Nothing is shown undecided. */
import { FormControlLabel, Stack, Switch, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { commentDecisions, type CommentDecision } from '../../schema/releases/terms.ts'
import { Section } from '../core/page/Section.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { decideCommentsCommand, type ModeratedComment, type ToRelease } from './wire/releases.ts'

interface CommentLineProps {
  comment: ModeratedComment
  unit: string
  /** Where it is written why nothing can be decided now; null when it can. */
  blockedBy: string | null
  onDecide: (decision: CommentDecision) => void
}

function CommentLine({ comment, unit, blockedBy, onDecide }: CommentLineProps) {
  const t = useTell()
  return (
    <Stack
      component="li"
      direction={{ xs: 'column', sm: 'row' }}
      sx={{ gap: 2, paddingBlock: 1.5, borderTop: 1, borderColor: 'divider', alignItems: { sm: 'center' } }}
    >
      <div style={{ flex: 1, minWidth: 0 }}>
        <Typography variant="caption" color="text.secondary">
          {unit}
        </Typography>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{comment.text}</Typography>
        {comment.showBlockedBecause ? (
          <Typography variant="caption" color="text.secondary">
            {comment.showBlockedBecause}
          </Typography>
        ) : null}
      </div>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={comment.decision}
        disabled={blockedBy !== null}
        aria-describedby={blockedBy ?? undefined}
        aria-label={`${t(says.decision)}: ${comment.text.slice(0, 60)}`}
        onChange={(_, decision: CommentDecision | null) => {
          if (decision) onDecide(decision)
        }}
      >
        {commentDecisions.map((decision) => (
          <ToggleButton
            key={decision}
            value={decision}
            disabled={blockedBy !== null || (decision === 'show' && comment.showBlockedBecause !== null)}
            sx={{ textTransform: 'none', whiteSpace: 'nowrap' }}
          >
            {t(says[`decisions.${decision}`])}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  )
}

export function CommentDecisions({ round }: { round: ToRelease }) {
  const t = useTell()
  const verb = useVerb(decideCommentsCommand, () => t(says.decided))
  const [onlyOpen, setOnlyOpen] = useState(false)
  const reasonId = useId()
  const blocked = round.decideCommentsBlockedBecause
  const names = new Map(round.units.map(({ unitId, name }) => [unitId, name]))
  if (round.comments.length === 0) return null
  const done = round.comments.filter(({ decision }) => decision !== null).length
  const shown = onlyOpen ? round.comments.filter(({ decision }) => decision === null) : round.comments
  const decide = (commentId: string, decision: CommentDecision) =>
    void verb.run({ roundId: round.id, decisions: [{ commentId, decision }] })
  return (
    <Section
      title={t(says.comments)}
      lead={blocked ? <span id={reasonId}>{blocked}</span> : t(says.progress, { done, all: round.comments.length })}
      actions={
        blocked ? null : (
          <FormControlLabel
            control={<Switch checked={onlyOpen} onChange={(_, on) => setOnlyOpen(on)} />}
            label={t(says.onlyUndecided)}
          />
        )
      }
    >
      {shown.length ? (
        <Stack component="ul" sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
          {shown.map((comment) => (
            <CommentLine
              key={comment.id}
              comment={comment}
              unit={names.get(comment.providerUnitId) ?? ''}
              blockedBy={blocked && reasonId}
              onDecide={(decision) => decide(comment.id, decision)}
            />
          ))}
        </Stack>
      ) : (
        <Typography color="text.secondary">{t(says.allDecided)}</Typography>
      )}
    </Section>
  )
}
