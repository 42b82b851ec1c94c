import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import { Kept } from './Kept.tsx'

/** Back and next, within reach of the thumb. `next` submits the form around it. */
export function Bar({ onBack, next }: { onBack: () => void; next: string }) {
  const tells = useTell()
  return (
    <div className="bar">
      <Kept />
      <button type="button" className="secondary" onClick={onBack}>
        {tells(says.back)}
      </button>
      <button type="submit" className="primary">
        {next}
      </button>
    </div>
  )
}
