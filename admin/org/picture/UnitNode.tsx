import { Handle, Position, type Node, type NodeProps } from '@xyflow/react'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/picture.ts'
import type { ChartUnit } from '../wire/chart.ts'

export type UnitNodeType = Node<
  { unit: ChartUnit; hidden: number; open: boolean; focused: boolean; onToggle: (id: string) => void },
  'unit'
>

/** One unit of the picture: plain elements with the looks of the whole, so that hundreds of them stay cheap. */
export function UnitNode({ data: { unit, hidden, open, focused, onToggle } }: NodeProps<UnitNodeType>) {
  const t = useTell()
  const { name } = unit
  const folds = hidden > 0 || open
  return (
    <div className={['unit', focused && 'focused', folds && 'folds'].filter(Boolean).join(' ')}>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <div className="name" title={name}>
        {name}
      </div>
      <div className="note">{unit.head?.name ?? t(says.people, { count: unit.employeesCount })}</div>
      {folds ? (
        <button
          type="button"
          className="toggle nopan"
          aria-expanded={open}
          aria-label={open ? t(says.fold, { name }) : t(says.unfold, { name, count: hidden })}
          onClick={(event) => {
            event.stopPropagation()
            onToggle(unit.id)
          }}
          onKeyDown={(event) => event.stopPropagation()}
        >
          {open ? '−' : `+${hidden}`}
        </button>
      ) : null}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  )
}
