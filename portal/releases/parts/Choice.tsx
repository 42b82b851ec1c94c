import type { UnitName } from '../wire.ts'

interface ChoiceProps {
  label: string
  options: readonly UnitName[]
  chosen: string
  onChoose: (id: string) => void
}

/** A plain list to choose from, by the browser's own means; nothing where there is nothing to choose. */
export function Choice({ label, options, chosen, onChoose }: ChoiceProps) {
  if (options.length < 2) return null
  return (
    <label className="choice">
      <span>{label}</span>
      <select className="field" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
