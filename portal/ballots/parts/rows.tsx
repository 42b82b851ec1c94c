/** Full-width rows to tap: the label is the target. */
import { useId, type ReactNode } from 'react'

interface TickRowProps {
  checked: boolean
  onChange: (checked: boolean) => void
  label: string
  hint?: string | null
}

export function TickRow({ checked, onChange, label, hint }: TickRowProps) {
  const id = useId()
  return (
    <label className="row" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        aria-labelledby={`${id}-label`}
      />
      <span className="row-text">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <small id={`${id}-hint`} className="soft">
            {hint}
          </small>
        )}
      </span>
    </label>
  )
}

interface PointRowProps {
  name: string
  value: string
  checked: boolean
  onChoose: () => void
  /** The mark as a figure; nothing for an answer that is no mark. */
  figure?: number
  children: ReactNode
}

export const PointRow = ({ name, value, checked, onChoose, figure, children }: PointRowProps) => (
  <label className="row">
    <input type="radio" name={name} value={value} checked={checked} onChange={onChoose} />
    {figure !== undefined && <span className="figure">{figure}</span>}
    <span className="row-text">{children}</span>
  </label>
)
