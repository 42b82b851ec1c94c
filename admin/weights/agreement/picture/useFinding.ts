import { useFormat } from '../../../core/useFormat.ts'
import { useTell } from '../../../core/useTell.ts'
import { pictureSays as says } from '../says/picture.ts'
import type { Picture } from '../fragments/picture.ts'

/** Shares of 1 as points of 100: whole where they are, else with one decimal. */
export function usePoints() {
  const { number } = useFormat()
  return (share: number) => number(share * 100, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1)
}

/** What the picture says, in one sentence. */
export function useFinding({ verdict, t, camps, judged, units }: Picture): string {
  const tell = useTell()
  const points = usePoints()
  if (verdict === 'noQuorum') return tell(says['finding.noQuorum'], { judged, units })
  if (camps) return tell(says['finding.camps'], { camps: camps.length })
  const known = verdict === 'apart' ? 'again' : verdict
  return tell(says[`finding.${known}`], { t: points(t ?? 0) })
}
