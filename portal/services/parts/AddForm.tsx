/** Proposing a link: a unit is searched by its name, chosen from what matches, and sent. */
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useTell } from '../../core/locale.tsx'
import type { Verbs } from '../LinksPage.tsx'
import { findUnits } from '../search.ts'
import { says } from '../says.ts'
import type { MyUnit, OfferedUnit } from '../wire.ts'
import type { List } from './UnitLinks.tsx'

const MOST_SHOWN = 8

interface AddFormProps {
  unit: MyUnit
  list: List
  offered: OfferedUnit[]
  propose: Verbs['propose']
  onClose: () => void
}

/** A number above zero, null for nothing, undefined for what is no such number. */
function readIntensity(text: string): number | null | undefined {
  if (!text.trim()) return null
  const value = Number(text.replace(',', '.').replace(/\s/g, ''))
  return Number.isFinite(value) && value > 0 ? value : undefined
}

export function AddForm({ unit, list, offered, propose, onClose }: AddFormProps) {
  const tells = useTell()
  const id = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const [howMuch, setHowMuch] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    const intensity = readIntensity(howMuch)
    if (chosen === null) return setWrong(tells(says.choose))
    if (intensity === undefined) return setWrong(tells(says.badNumber))
    const ends =
      list === 'clients'
        ? { clientUnitId: chosen, providerUnitId: unit.id }
        : { clientUnitId: unit.id, providerUnitId: chosen }
    setIsBusy(true)
    const because = await propose({ ...ends, intensity })
    setIsBusy(false)
    if (because === null) onClose()
    else setWrong(because)
  }
  return (
    <form className="add-link" noValidate onSubmit={(event) => void send(event)}>
      <UnitSearch offered={offered} chosen={chosen} onChoose={setChosen} />
      <label className="field-label" htmlFor={`${id}-much`}>
        {tells(says.howMuch)}
      </label>
      <p id={`${id}-hint`} className="soft">
        {tells(says.howMuchHint)}
      </p>
      <input
        id={`${id}-much`}
        className="field"
        inputMode="decimal"
        aria-describedby={`${id}-hint`}
        value={howMuch}
        onChange={(event) => setHowMuch(event.currentTarget.value)}
      />
      <div role="alert">{wrong && <p className="wrong">{wrong}</p>}</div>
      <div className="actions">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {tells(says.propose)}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {tells(says.cancel)}
        </button>
      </div>
    </form>
  )
}

interface UnitSearchProps {
  offered: OfferedUnit[]
  chosen: string | null
  onChoose: (id: string) => void
}

function UnitSearch({ offered, chosen, onChoose }: UnitSearchProps) {
  const tells = useTell()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  useEffect(() => field.current?.focus(), [])
  const matches = findUnits(offered, text)
  // What was chosen stays in sight, whatever is typed next.
  const shown = [...new Set([...offered.filter((one) => one.id === chosen), ...matches.slice(0, MOST_SHOWN)])]
  const more = matches.length - MOST_SHOWN
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {tells(says.search)}
      </label>
      <input
        ref={field}
        id={id}
        className="field"
        type="search"
        placeholder={tells(says.searchHint)}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <fieldset className="rows apart" hidden={shown.length === 0}>
        <legend className="unseen">{tells(says.search)}</legend>
        {shown.map((one) => (
          <label key={one.id} className="row">
            <input type="radio" name={id} checked={one.id === chosen} onChange={() => onChoose(one.id)} />
            <span className="row-text">
              {one.name}
              {one.parentName && <span className="soft">{one.parentName}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="soft matches">
        {shown.length === 0 ? tells(says.noMatch) : more > 0 ? tells(says.moreMatches, { count: more }) : ''}
      </p>
    </>
  )
}
