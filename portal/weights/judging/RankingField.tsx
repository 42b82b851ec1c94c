/** An order with ties: dragged by its handle, or moved and tied by buttons that say aloud where a criterion has come. */
import { useRef, useState } from 'react'
import { useTell } from '../../core/locale.tsx'
import type { MyAgreement } from '../wire.ts'
import {
  findAbove,
  isTiedAbove,
  listRanked,
  moveDown,
  moveUp,
  placeRanks,
  readRanks,
  toggleTie,
  type Places,
} from './ranking.ts'
import { says } from './says.ts'
import { useDrag } from './useDrag.ts'

interface RankingFieldProps {
  agreement: MyAgreement
  said: readonly number[]
  onChange: (said: readonly number[]) => void
}

/** A place, or the places that equal criteria take up together: 1, 2–3. */
export function namePlace(places: Places, id: string): string {
  const at = places.findIndex((place) => place.includes(id))
  const before = places.slice(0, at).flat().length
  const { length } = places[at] ?? []
  return length > 1 ? `${before + 1}–${before + length}` : String(before + 1)
}

export function RankingField({ agreement: { criteria }, said, onChange }: RankingFieldProps) {
  const tells = useTell()
  const [told, setTold] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const ids = criteria.map(({ id }) => id)
  const [places, setPlaces] = useState<Places>(() => placeRanks(ids, said))
  const nameOf = (id: string) => criteria.find((one) => one.id === id)?.name ?? ''
  const put = (next: Places, id: string) => {
    setPlaces(next)
    onChange(readRanks(next, ids))
    setTold(tells(says.placeSaid, { name: nameOf(id), place: namePlace(next, id), count: ids.length }))
  }
  const { dragged, shown, begin } = useDrag(list, places, put)
  // While something is dragged the list stays as it was, and only looks as it will be.
  const order = listRanked(shown)
  return (
    <>
      <p>{tells(says.rankingHint)}</p>
      <ol ref={list} className="ranking">
        {listRanked(places).map((id) => (
          <RankedItem
            key={id}
            criterion={criteria.find((one) => one.id === id)}
            places={shown}
            isDragged={id === dragged}
            order={order.indexOf(id)}
            nameOf={nameOf}
            onGrab={(event) => begin(id, event)}
            onPut={(next) => put(next, id)}
          />
        ))}
      </ol>
      <p role="status" className="unseen">
        {told}
      </p>
    </>
  )
}

interface RankedItemProps {
  criterion: MyAgreement['criteria'][number] | undefined
  places: Places
  isDragged: boolean
  order: number
  nameOf: (id: string) => string
  onGrab: (event: React.PointerEvent) => void
  onPut: (next: Places) => void
}

function RankedItem({ criterion, places, isDragged, order, nameOf, onGrab, onPut }: RankedItemProps) {
  const tells = useTell()
  if (!criterion) return null
  const { id, name, question } = criterion
  const above = findAbove(places, id)
  const isTied = isTiedAbove(places, id)
  const classes = ['ranked', isTied && 'tied', isDragged && 'dragged'].filter(Boolean).join(' ')
  return (
    <li data-ranked={id} className={classes} style={{ order }}>
      <span className="handle" title={tells(says.drag)} aria-hidden="true" onPointerDown={onGrab} />
      <span className="place">{namePlace(places, id)}</span>
      <span className="row-text">
        {name}
        <span className="soft">{question}</span>
      </span>
      <span className="moves">
        <Move label={tells(says.up, { name })} sign="↑" next={moveUp(places, id)} {...{ places, onPut }} />
        <Move label={tells(says.down, { name })} sign="↓" next={moveDown(places, id)} {...{ places, onPut }} />
      </span>
      {above !== null && (
        <button
          type="button"
          className="tie"
          aria-pressed={isTied}
          aria-label={tells(says.tieOf, { name, above: nameOf(above) })}
          onClick={() => onPut(toggleTie(places, id))}
        >
          {tells(says.tie, { name: nameOf(above) })}
        </button>
      )}
    </li>
  )
}

interface MoveProps {
  label: string
  sign: string
  places: Places
  next: Places
  onPut: (next: Places) => void
}

/** Stays in reach at the ends of the list, so that the focus is not lost there. */
const Move = ({ label, sign, places, next, onPut }: MoveProps) => (
  <button
    type="button"
    aria-label={label}
    aria-disabled={next === places}
    onClick={() => next !== places && onPut(next)}
  >
    {sign}
  </button>
)
