import { memo } from 'react'
import { useTell, type Tell } from '../../core/useTell.ts'
import { says } from '../says/matrix.ts'
import type { MatrixUnit, Placed } from './arrange.ts'
import { markIn, type EditsOf, type Mark, type MarksOf } from './edits.ts'
import { cellId } from './keys.ts'
import { CELL } from './look.ts'

/** Stands for a provider's name in a sentence that is told once for all cells of a row. */
const BLANK = '\u0000'

/** What a cell is called for the ear: «Отдел продаж оценивает Служба ИТ, интенсивность 2, не сохранено». */
function nameCell(t: Tell, sentence: string, provider: string, mark: Mark | null, changed: boolean): string {
  const name = sentence.replace(BLANK, () => provider)
  const isOpen = mark !== null && mark.state !== 'confirmed'
  if (mark?.intensity == null && !isOpen && !changed) return name
  return [
    name,
    ...(mark?.intensity != null ? [t(says.withIntensity, { intensity: mark.intensity })] : []),
    ...(isOpen ? [t(says[mark.state === 'disputed' ? 'disputed' : 'proposed'])] : []),
    ...(changed ? [t(says.unsaved)] : []),
  ].join(', ')
}

function MarkIn({ mark, changed }: { mark: Mark | null; changed: boolean }) {
  if (!mark) return changed ? <span className="mark gone changed" /> : null
  const text = mark.intensity === null ? '' : String(mark.intensity)
  const classes = ['mark', mark.state !== 'confirmed' && mark.state, changed && 'changed', text.length > 2 && 'long']
  return <span className={classes.filter(Boolean).join(' ')}>{text}</span>
}

interface CellsProps {
  client: MatrixUnit
  row: number
  providers: readonly Placed[]
  from: number
  to: number
  headWidth: number
  written: MarksOf | undefined
  edits: EditsOf | undefined
  /** The column among these that the keyboard stands at, or null. */
  active: number | null
}

/** Some cells of a row side by side: scrolling sideways draws only those that come into sight. */
export const MatrixCells = memo(function MatrixCells(props: CellsProps) {
  const { client, row, providers, from, to, headWidth, written, edits, active } = props
  const t = useTell()
  const sentence = t(says.cell, { client: client.name, provider: BLANK })
  return providers.slice(from, to).map(({ unit: provider }, at) => {
    const column = from + at
    const own = provider.id === client.id
    const mark = markIn(written, edits, provider.id)
    const changed = edits?.has(provider.id) ?? false
    const locked = client.closedAt !== null || provider.closedAt !== null
    const kind = own ? ' own' : locked ? ' locked' : ''
    return (
      <div
        key={provider.id}
        role="gridcell"
        id={cellId(row, column)}
        data-at={`${row} ${column}`}
        aria-colindex={column + 2}
        aria-selected={own ? undefined : mark !== null}
        aria-disabled={own || (locked && !mark) || undefined}
        aria-label={own ? t(says.own, { unit: client.name }) : nameCell(t, sentence, provider.name, mark, changed)}
        className={`cell${kind}${active === column ? ' active' : ''}`}
        style={{ left: headWidth + column * CELL }}
      >
        {own ? null : <MarkIn mark={mark} changed={changed} />}
      </div>
    )
  })
})
