/** One step of a comparison: from a round to the next one chosen. */
import { Stack } from '@mui/material'
import { useRef } from 'react'
import { Choice } from '../core/form/Choice.tsx'
import { Section } from '../core/page/Section.tsx'
import { SavePicture } from '../core/picture/SavePicture.tsx'
import { useTell, type Tell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import { Dumbbells } from './Dumbbells.tsx'
import { EffectsSection } from './EffectsSection.tsx'
import { listMoves, type Move } from './layout.ts'
import { says } from './says.ts'
import { readStep, type Step } from './step.ts'
import type { Comparison } from './wire.ts'

/** What the picture shows, in one sentence with its figures: only what is more than chance is a finding. */
function findTitle(moves: readonly Move[], t: Tell): string {
  const told = ({ name, changeShown }: Move) => ({ name, change: changeShown ?? '' })
  const [grew] = moves.filter(({ verdict }) => verdict === 'improved')
  const fell = moves.filter(({ verdict }) => verdict === 'worsened').at(-1)
  if (grew && fell) {
    const [up, down] = [told(grew), told(fell)]
    return t(says.findingBoth, { up: up.name, upBy: up.change, down: down.name, downBy: down.change })
  }
  if (grew) return t(says.findingUp, told(grew))
  return fell ? t(says.findingDown, told(fell)) : t(says.findingNone)
}

function Picture({ step }: { step: Step }) {
  const t = useTell()
  const picture = useRef<SVGSVGElement>(null)
  const moves = listMoves(step)
  if (moves.length === 0) return null
  return (
    <Section
      title={t(says.moves)}
      lead={t(says.movesLead)}
      actions={<SavePicture picture={picture} name={`${step.from.title} — ${step.to.title}`} />}
    >
      <Dumbbells ref={picture} moves={moves} title={findTitle(moves, t)} step={step} />
    </Section>
  )
}

/** Of more than two rounds one step at a time is looked at: the last one to begin with. */
function StepChoice({
  comparison,
  at,
  onChoose,
}: {
  comparison: Comparison
  at: string
  onChoose: (at: string) => void
}) {
  const t = useTell()
  const options = comparison.rounds.slice(1).map(({ title, roundId }, place) => {
    const from = comparison.rounds[place]?.title ?? ''
    return { value: roundId, label: t(says.step, { from, to: title }) }
  })
  if (options.length < 2) return null
  return <Choice label={t(says.steps)} value={at} options={options} onChange={onChoose} sx={{ maxWidth: 480 }} />
}

export function PairView({ comparison, companyId }: { comparison: Comparison; companyId: string }) {
  const last = comparison.rounds.at(-1)?.roundId ?? ''
  const [asked, write] = useUrlState('step', last)
  const step = readStep(comparison, asked) ?? readStep(comparison, last)
  if (!step) return null
  return (
    <Stack spacing={2}>
      <StepChoice comparison={comparison} at={step.to.roundId} onChoose={write} />
      <Picture step={step} />
      <ComparisonTable step={step} companyId={companyId} />
      <EffectsSection step={step} />
    </Stack>
  )
}
