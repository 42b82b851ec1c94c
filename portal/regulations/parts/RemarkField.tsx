import { useEffect, useId, useRef } from 'react'
import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'

const MOST_LETTERS = 4000

interface RemarkFieldProps {
  /** Of the section. */
  title: string
  /** Null while there is no remark on it. */
  text: string | null
  onChange: (text: string | null) => void
}

/** A remark bound to the section above it. */
export function RemarkField({ title, text, onChange }: RemarkFieldProps) {
  const tells = useTell()
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const wanted = useRef<'field' | 'opener' | null>(null)
  // What was pressed is gone: what has come in its place takes the focus.
  useEffect(() => {
    if (wanted.current) (wanted.current === 'field' ? field : opener).current?.focus()
    wanted.current = null
  }, [text])
  if (text === null)
    return (
      <button
        ref={opener}
        type="button"
        className="plain"
        aria-label={tells(says.remarkOf, { title })}
        onClick={() => {
          wanted.current = 'field'
          onChange('')
        }}
      >
        {tells(says.remark)}
      </button>
    )
  return (
    <div className="remark">
      <label className="field-label" htmlFor={id}>
        {tells(says.remarkLabel, { title })}
      </label>
      <textarea
        ref={field}
        id={id}
        maxLength={MOST_LETTERS}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <button
        type="button"
        className="plain"
        onClick={() => {
          wanted.current = 'opener'
          onChange(null)
        }}
      >
        {tells(says.removeRemark)}
      </button>
    </div>
  )
}
