import { Road } from '../../../core/page/Road.tsx'
import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { useZone } from '../../../companies/zone.ts'
import { says } from '../says/room.ts'
import type { Agreement } from '../wire/room.ts'
import { listStops } from './standing.ts'

export function AgreementRoad({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const { day } = useFormat()
  const zone = useZone()
  const { stops, now } = listStops(agreement)
  return (
    <Road
      label={t(says.road)}
      stops={stops.map(({ name, at }, place) => ({
        name,
        label: t(says[`stops.${name}`]),
        when: at && place <= now ? day(at, at.length > 10 ? zone : 'UTC') : '',
        passed: place <= now,
        isNow: place === now,
      }))}
    />
  )
}
