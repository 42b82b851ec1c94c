import { say, type Message } from '../../../schema/core/say.ts'
import { changeSays } from '../../../schema/org/says.ts'
import type { ChartChangeRow } from '../../../schema/org/tables.ts'
import { revive, type ChartChange } from './rows.ts'
import { byId } from './tree.ts'
import { addedBy, closedBy } from './undo.ts'

/** What a change of the chart was, as a phrase. */
export function tellChange({ verb, before, after }: ChartChangeRow): Message {
  const rows = { before: revive(before), after: revive(after) }
  const subject = after.units.find(({ id }) => addedBy(rows).includes(id)) ?? after.units[0]
  const name = subject?.name ?? ''
  switch (verb) {
    case 'import':
      return say(changeSays.didImport, { units: after.units.length, employees: after.employees.length })
    case 'addUnit':
      return say(changeSays.didAddUnit, { name })
    case 'renameUnit':
      return say(changeSays.didRenameUnit, { name, before: before.units[0]?.name ?? '' })
    case 'moveUnit':
      return say(changeSays.didMoveUnit, { name: movedName(rows) })
    case 'mergeUnits':
      return say(changeSays.didMergeUnits, { count: closedBy(rows).length, name: closedNames(rows) })
    case 'splitUnit':
      return say(changeSays.didSplitUnit, { name })
    case 'closeUnit':
      return say(changeSays.didCloseUnit, { name })
    case 'setHead':
      return say(changeSays.didSetHead, { name })
    case 'setRegime':
      return say(changeSays.didSetRegime, { name })
    case 'setRepresentatives':
    case 'setSponsor':
    case 'addEmployee':
    case 'editEmployee':
    case 'markEmployeeLeft':
      return tellPeopleChange(verb, rows)
  }
}

type PeopleVerb = 'setRepresentatives' | 'setSponsor' | 'addEmployee' | 'editEmployee' | 'markEmployeeLeft'

/** Whom the command was about comes first among the rows. */
function tellPeopleChange(verb: PeopleVerb, { before, after }: ChartChange): Message {
  const [was, is] = [before.employees[0], after.employees[0]]
  const name = is?.name ?? ''
  switch (verb) {
    case 'setRepresentatives':
      return say(changeSays.didSetRepresentatives, { names: after.employees.map((one) => one.name).join(', ') })
    case 'setSponsor':
      return say(is?.sponsor ? changeSays.didSetSponsor : changeSays.didUnsetSponsor, { name })
    case 'addEmployee':
      return say(changeSays.didAddEmployee, { name })
    case 'editEmployee':
      return say(was?.unitId === is?.unitId ? changeSays.didEditEmployee : changeSays.didMoveEmployee, { name })
    case 'markEmployeeLeft':
      return say(is?.leftAt ? changeSays.didMarkLeft : changeSays.didTakeBack, { name })
  }
}

const closedNames = (rows: ChartChange): string => {
  const closed = new Set(closedBy(rows))
  return rows.after.units
    .filter(({ id }) => closed.has(id))
    .map(({ name }) => name)
    .join(', ')
}

/** Among the siblings that made room, the moved one is whose version went on. */
function movedName({ before, after }: ChartChange): string {
  const were = byId(before.units)
  return after.units.find(({ id, version }) => were.get(id)?.version !== version)?.name ?? ''
}
