import { Road } from '../core/page/Road.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import type { Round } from './wire/round.ts'

const road = (round: Round) =>
  [
    { state: 'draft', at: null },
    { state: 'open', at: round.openedAt },
    { state: 'closed', at: round.closedAt },
    { state: 'scored', at: round.scoredAt },
    { state: 'released', at: round.releasedAt },
  ] as const

/** Where the round stands on its road; what has been passed carries its date. */
export function Timeline({ round, timeZone }: { round: Round; timeZone: string }) {
  const t = useTell()
  const { day } = useFormat()
  const stops = road(round)
  const now = stops.findIndex(({ state }) => state === round.state)
  return (
    <Road
      label={t(says.road)}
      stops={stops.map(({ state, at }, place) => ({
        name: state,
        label: t(says[`states.${state}`]),
        when: at ? day(at, timeZone) : '',
        passed: place <= now,
        isNow: place === now,
      }))}
    />
  )
}
