import { Stack, Typography } from '@mui/material'
import { commentDecisions, type CommentDecision } from '../../schema/releases/terms.ts'
import { Choice } from '../core/form/Choice.tsx'
import { Section } from '../core/page/Section.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { decideCommentsCommand, type ModeratedComment, type ToRelease } from './wire.ts'

function CommentLine(props: {
  comment: ModeratedComment
  unit: string
  onDecide: (decision: CommentDecision) => void
}) {
  const { comment, unit, onDecide } = props
  const t = useTell()
  const options = [
    ...(comment.decision ? [] : [{ value: '', label: t(says['decisions.none']) }]),
    ...commentDecisions.map((value) => ({ value, label: t(says[`decisions.${value}`]) })),
  ]
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <div style={{ flex: 1 }}>
        <Typography variant="caption" color="text.secondary">
          {unit}
        </Typography>
        <Typography>{comment.text}</Typography>
      </div>
      <Choice
        label={t(says.decision)}
        value={comment.decision ?? ''}
        options={options}
        onChange={(value) => {
          const decision = commentDecisions.find((one) => one === value)
          if (decision) onDecide(decision)
        }}
        sx={{ maxWidth: 220 }}
      />
    </Stack>
  )
}

export function CommentDecisions({ round }: { round: ToRelease }) {
  const t = useTell()
  const verb = useVerb(decideCommentsCommand, () => t(says.decided))
  const names = new Map(round.units.map(({ unitId, name }) => [unitId, name]))
  if (round.comments.length === 0) return null
  return (
    <Section title={t(says.comments)} lead={t(says.commentsLead)}>
      <Stack spacing={2}>
        {round.comments.map((comment) => (
          <CommentLine
            key={comment.id}
            comment={comment}
            unit={names.get(comment.providerUnitId) ?? ''}
            onDecide={(decision) =>
              void verb.run({ roundId: round.id, decisions: [{ commentId: comment.id, decision }] })
            }
          />
        ))}
      </Stack>
    </Section>
  )
}
