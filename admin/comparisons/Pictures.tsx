import { useRef } from 'react'
import { SavePicture } from '../core/picture/SavePicture.tsx'
import { Section } from '../core/page/Section.tsx'
import { useTell, type Tell } from '../core/useTell.ts'
import { Dumbbells } from './Dumbbells.tsx'
import { listMoves, type Move } from './layout.ts'
import { Multiples } from './Multiples.tsx'
import { says } from './says.ts'
import { SeriesTable } from './SeriesTable.tsx'
import type { Comparison } from './wire.ts'

/** What the picture shows, in one sentence with its figures: who grew most, and who fell most. */
function findTitle(moves: readonly Move[], t: Tell): string {
  const compared = moves.filter(({ change }) => change !== null && change !== 0)
  const [best, worst] = [compared[0], compared.at(-1)]
  const told = ({ name, changeShown }: Move) => ({ name, change: changeShown ?? '' })
  const grew = best && (best.change ?? 0) > 0 ? best : null
  const fell = worst && (worst.change ?? 0) < 0 ? worst : null
  if (grew && fell) {
    const [up, down] = [told(grew), told(fell)]
    return t(says.findingBoth, { up: up.name, upBy: up.change, down: down.name, downBy: down.change })
  }
  if (grew) return t(says.findingUp, told(grew))
  return fell ? t(says.findingDown, told(fell)) : t(says.findingNone)
}

export function PairPicture({ comparison }: { comparison: Comparison }) {
  const t = useTell()
  const picture = useRef<SVGSVGElement>(null)
  const moves = listMoves(comparison.providers)
  const [from, to] = [comparison.rounds[0], comparison.rounds.at(-1)]
  if (!from || !to || moves.length === 0) return null
  const title = findTitle(moves, t)
  return (
    <Section
      title={t(says.moves)}
      lead={t(says.movesLead)}
      actions={<SavePicture picture={picture} name={`${from.title} — ${to.title}`} />}
    >
      <Dumbbells
        ref={picture}
        moves={moves}
        title={title}
        from={from.title}
        to={to.title}
        scaleMin={from.scaleMin}
        scaleMax={from.scaleMax}
      />
    </Section>
  )
}

export function SeriesPicture({ comparison }: { comparison: Comparison }) {
  const t = useTell()
  const picture = useRef<SVGSVGElement>(null)
  const [from, to] = [comparison.rounds[0], comparison.rounds.at(-1)]
  const title = t(says.seriesTitle, { from: from?.title ?? '', to: to?.title ?? '', count: comparison.rounds.length })
  return (
    <Section title={t(says.series)} lead={t(says.seriesLead)} actions={<SavePicture picture={picture} name={title} />}>
      <Multiples ref={picture} comparison={comparison} title={title} />
      <SeriesTable comparison={comparison} />
    </Section>
  )
}
