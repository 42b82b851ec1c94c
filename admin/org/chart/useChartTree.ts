import {
  dragAndDropFeature,
  expandAllFeature,
  hotkeysCoreFeature,
  isOrderedDragTarget,
  keyboardDragAndDropFeature,
  renamingFeature,
  selectionFeature,
  syncDataLoaderFeature,
  type DragTarget,
  type ItemInstance,
  type TreeInstance,
} from '@headless-tree/core'
import { useTree } from '@headless-tree/react'
import { useEffect, useState } from 'react'
import { aboveOf, stepOf } from '../tree.ts'
import type { Chart } from '../unit/dialog.ts'
import type { Place } from '../useMoveUnit.ts'
import type { ChartUnit } from '../wire/chart.ts'

/** Stands above the top units and is never drawn. */
const ROOT = 'root'
/** So many units are all open at first; of a larger chart, the two upper levels. */
const OPEN_WHOLE = 60

export interface ChartTreeVerbs {
  openUnit: (id: string) => void
  move: (unit: ChartUnit, place: Place) => void
  rename: (unit: ChartUnit, name: string) => void
}

type Item = ItemInstance<ChartUnit | null>

const features = [
  syncDataLoaderFeature,
  selectionFeature,
  hotkeysCoreFeature,
  dragAndDropFeature,
  keyboardDragAndDropFeature,
  renamingFeature,
  expandAllFeature,
]

const idOf = (item: Item) => (item.getId() === ROOT ? null : item.getId())

function placeOf(target: DragTarget<ChartUnit | null>): Place {
  return { parentId: idOf(target.item), place: isOrderedDragTarget(target) ? target.insertionIndex : null }
}

function expandedAtFirst({ units, below }: Chart, unitId: string | null): string[] {
  const parents = units.map(({ id }) => id).filter((id) => below.has(id))
  if (units.length <= OPEN_WHOLE) return parents
  const tops = (below.get(null) ?? []).map(({ id }) => id).filter((id) => below.has(id))
  return [...tops, ...(unitId ? aboveOf(units, unitId).map(({ id }) => id) : [])]
}

type Tree = TreeInstance<ChartUnit | null>

function keysOf(chart: Chart, verbs: ChartTreeVerbs) {
  const idle = (tree: Tree) => !tree.getState().dnd && !tree.isRenamingItem()
  const step = (by: -1 | 1) => (_: KeyboardEvent, tree: Tree) => {
    const unit = tree.getFocusedItem().getItemData()
    const place = unit ? stepOf(chart.below, unit, by) : null
    if (unit && place) verbs.move(unit, place)
  }
  const key = (hotkey: string, handler: (event: KeyboardEvent, tree: Tree) => void) => ({
    hotkey,
    handler,
    isEnabled: idle,
    preventDefault: true,
  })
  return {
    // The library would carry what is selected, too: here the unit under the focus is meant, and it alone.
    startDrag: key('Control+Shift+KeyD', (_, tree) => tree.startKeyboardDrag([tree.getFocusedItem()])),
    customOpen: key('Enter', (_, tree) => tree.getFocusedItem().primaryAction()),
    // The library has a word for either Ctrl and either Shift, and none for Alt.
    customUpByLeft: key('AltLeft+ArrowUp', step(-1)),
    customUpByRight: key('AltRight+ArrowUp', step(-1)),
    customDownByLeft: key('AltLeft+ArrowDown', step(1)),
    customDownByRight: key('AltRight+ArrowDown', step(1)),
  }
}

/** The chart as a tree for mouse and keyboard. It shows what the server said; a drop only asks. */
export function useChartTree(chart: Chart, unitId: string | null, verbs: ChartTreeVerbs): Tree {
  const [byId, setById] = useState(() => new Map(chart.units.map((unit) => [unit.id, unit])))
  const tree: Tree = useTree<ChartUnit | null>({
    rootItemId: ROOT,
    initialState: { expandedItems: expandedAtFirst(chart, unitId), focusedItem: unitId },
    features,
    indent: 20,
    canReorder: true,
    getItemName: (item) => item.getItemData()?.name ?? '',
    isItemFolder: (item) => item.getId() === ROOT || chart.below.has(item.getId()),
    dataLoader: {
      getItem: (id) => byId.get(id) ?? null,
      getChildren: (id) => (chart.below.get(id === ROOT ? null : id) ?? []).map((unit) => unit.id),
    },
    hotkeys: keysOf(chart, verbs),
    canDrag: (items) => items.length === 1,
    // A unit without any below may get its first; that none moves under itself the library sees to.
    canDrop: () => true,
    onPrimaryAction: (item) => verbs.openUnit(item.getId()),
    onDrop: ([item], target) => {
      const unit = item?.getItemData()
      if (unit) verbs.move(unit, placeOf(target))
    },
    onRename: (item, name) => {
      const unit = item.getItemData()
      if (unit && name.trim() !== '' && name !== unit.name) verbs.rename(unit, name)
    },
  })
  useEffect(() => setById(new Map(chart.units.map((unit) => [unit.id, unit]))), [chart.units])
  // The tree remembers its rows until it is told that the chart has changed.
  useEffect(() => {
    // Whoever lost the last unit below is open no longer: the library takes what is open for a parent.
    tree.setState((state) => ({ ...state, expandedItems: state.expandedItems.filter((id) => chart.below.has(id)) }))
    tree.rebuildTree()
  }, [tree, chart.below, byId])
  useShown(tree, chart, unitId)
  return tree
}

/** Brings the unit of the address into sight, however deep it lies. */
function useShown(tree: Tree, { units }: Chart, unitId: string | null): void {
  useEffect(() => {
    if (unitId === null || !units.some(({ id }) => id === unitId)) return
    for (const { id } of aboveOf(units, unitId)) tree.getItemInstance(id).expand()
    const item = tree.getItemInstance(unitId)
    item.setFocused()
    tree.setSelectedItems([unitId])
    const frame = requestAnimationFrame(() => item.getElement()?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [tree, units, unitId])
}
