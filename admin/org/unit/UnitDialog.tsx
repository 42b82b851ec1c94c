import { AddUnitDialog } from './AddUnitDialog.tsx'
import { CloseUnitDialog } from './CloseUnitDialog.tsx'
import type { UnitDialogProps } from './dialog.ts'
import { MergeUnitDialog } from './MergeUnitDialog.tsx'
import { MoveUnitDialog } from './MoveUnitDialog.tsx'
import { RenameUnitDialog } from './RenameUnitDialog.tsx'
import { SetHeadDialog } from './SetHeadDialog.tsx'
import { SplitUnitDialog } from './SplitUnitDialog.tsx'

const dialogs = {
  add: AddUnitDialog,
  rename: RenameUnitDialog,
  move: MoveUnitDialog,
  merge: MergeUnitDialog,
  split: SplitUnitDialog,
  close: CloseUnitDialog,
  setHead: SetHeadDialog,
} as const

export type UnitVerb = keyof typeof dialogs

/** The dialog of the verb that was chosen. */
export function UnitDialog({ verb, ...props }: UnitDialogProps & { verb: UnitVerb }) {
  const Dialog = dialogs[verb]
  return <Dialog {...props} />
}
