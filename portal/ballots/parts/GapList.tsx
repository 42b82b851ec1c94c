import { useTell, type Tell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import type { Gap } from '../gaps.ts'

function sayGap(gap: Gap, tells: Tell): string {
  switch (gap.kind) {
    case 'nothing':
      return tells(says.gapNothing)
    case 'unheard':
      return tells(says.gapUnheard)
    case 'marks':
      return tells(says.gapMarks, { criteria: gap.criteria.join(', ') })
    case 'reason':
      return tells(says.gapReason, { criteria: gap.criteria.join(', ') })
  }
}

export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const tells = useTell()
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <li key={gap.kind}>{sayGap(gap, tells)}</li>
      ))}
    </ul>
  )
}
