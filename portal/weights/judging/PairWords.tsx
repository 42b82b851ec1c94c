import { useTell } from '../../core/locale.tsx'
import type { MyAgreement } from '../wire.ts'
import { timesOf, type Pair, type Said } from './pairs.ts'
import { says } from './says.ts'

interface PairWordsProps {
  agreement: MyAgreement
  pair: Pair
  said: Said
}

/** A comparison as a sentence. */
export function PairWords({ agreement, pair, said }: PairWordsProps) {
  const tells = useTell()
  const nameOf = (id: string) => agreement.criteria.find((one) => one.id === id)?.name ?? ''
  const [first, second] = [nameOf(pair.first), nameOf(pair.second)]
  if (said === null) return tells(says.notSaid, { first, second })
  if (said === 0) return tells(says.saidEqual, { first, second })
  const [more, less] = said > 0 ? [first, second] : [second, first]
  return tells(says.saidMore, { more, less, times: timesOf(said) })
}
