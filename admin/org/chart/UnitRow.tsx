import type { ItemInstance } from '@headless-tree/core'
import type { MouseEvent } from 'react'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/chart.ts'
import type { ChartUnit } from '../wire/chart.ts'

type Item = ItemInstance<ChartUnit | null>

function Name({ item, unit }: { item: Item; unit: ChartUnit }) {
  const t = useTell()
  const toggle = (event: MouseEvent) => {
    event.stopPropagation()
    if (item.isExpanded()) item.collapse()
    else item.expand()
  }
  return (
    <span className="name" style={{ paddingInlineStart: item.getItemMeta().level * 20 }}>
      <span className="chevron" aria-hidden onClick={item.isFolder() ? toggle : undefined}>
        {item.isFolder() ? <span className={item.isExpanded() ? 'open' : undefined}>›</span> : null}
      </span>
      {item.isRenaming() ? (
        <input
          {...item.getRenameInputProps()}
          aria-label={t(says.newName, { name: unit.name })}
          autoFocus
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <span className="text">
          {unit.name} <span className="soft">{unit.code}</span>
        </span>
      )}
    </span>
  )
}

/** One unit of the tree: plain elements, so that hundreds of them stay cheap. */
export function UnitRow({ item }: { item: Item }) {
  const t = useTell()
  const unit = item.getItemData()
  if (!unit) return null
  const head = unit.head?.name ?? t(says.noHead)
  const classes = [
    'row',
    item.isSelected() && 'chosen',
    item.isUnorderedDragTarget() && 'target',
    item.isDragTargetAbove() && 'above',
    item.isDragTargetBelow() && 'below',
  ]
  return (
    <div
      {...item.getProps()}
      className={classes.filter(Boolean).join(' ')}
      aria-label={t(says.unitAloud, { name: unit.name, head, people: unit.employeesCount })}
      onFocus={() => {
        if (!item.isFocused()) item.setFocused()
      }}
      onClick={() => {
        item.setFocused()
        item.primaryAction()
      }}
    >
      <Name item={item} unit={unit} />
      <span className={unit.head ? 'head' : 'head soft'}>
        {head}
        {unit.headGuessed ? <span className="soft"> · {t(says.headGuessed)}</span> : null}
      </span>
      <span className="regime soft">{unit.regime ?? t(says.byDefault)}</span>
      <span className="people">{unit.employeesCount}</span>
    </div>
  )
}
