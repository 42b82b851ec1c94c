import type {
  AddUnit,
  CloseUnit,
  MergeUnits,
  MoveUnit,
  RenameUnit,
  SetHead,
  SetRegime,
  SetRepresentatives,
  SplitUnit,
} from '../../../schema/org/inputs.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import { command, operation } from '../../core/operation.ts'

export interface Named {
  id: string
  name: string
}

export interface UnitInFocus extends Named {
  code: string
  version: number
  path: string[]
  closedAt: string | null
  closeBlockedBecause: string | null
  regime: Regime | null
  headGuessed: boolean
  head: Named | null
  representatives: Named[]
  employeesCount: number
}

export interface UnitAnswer {
  unit: UnitInFocus | null
  /** Links in which the unit provides, and in which it asks. */
  clients: { totalCount: number }
  providers: { totalCount: number }
}

export const unitQuery = operation<UnitAnswer, { companyId: string; id: string }>(/* GraphQL */ `
  query UnitInFocus($companyId: UUID!, $id: UUID!) {
    unit(id: $id) {
      id
      name
      code
      version
      path
      closedAt
      closeBlockedBecause
      regime
      headGuessed
      head {
        id
        name
      }
      representatives {
        id
        name
      }
      employeesCount
    }
    clients: links(companyId: $companyId, filter: { providerUnitId: $id, state: confirmed }, first: 1) {
      totalCount
    }
    providers: links(companyId: $companyId, filter: { clientUnitId: $id, state: confirmed }, first: 1) {
      totalCount
    }
  }
`)

type Changed<Verb extends string> = Record<Verb, Named>

export const addUnitCommand = command<Changed<'addUnit'>, AddUnit>(/* GraphQL */ `
  mutation AddUnit($input: AddUnitInput!) {
    addUnit(input: $input) {
      id
      name
    }
  }
`)

export const renameUnitCommand = command<Changed<'renameUnit'>, RenameUnit>(/* GraphQL */ `
  mutation RenameUnit($input: RenameUnitInput!) {
    renameUnit(input: $input) {
      id
      name
    }
  }
`)

export const moveUnitCommand = command<{ moveUnit: Named & { parent: Named | null } }, MoveUnit>(/* GraphQL */ `
  mutation MoveUnit($input: MoveUnitInput!) {
    moveUnit(input: $input) {
      id
      name
      parent {
        id
        name
      }
    }
  }
`)

export const mergeUnitsCommand = command<Changed<'mergeUnits'>, MergeUnits>(/* GraphQL */ `
  mutation MergeUnits($input: MergeUnitsInput!) {
    mergeUnits(input: $input) {
      id
      name
    }
  }
`)

export const splitUnitCommand = command<Changed<'splitUnit'>, SplitUnit>(/* GraphQL */ `
  mutation SplitUnit($input: SplitUnitInput!) {
    splitUnit(input: $input) {
      id
      name
    }
  }
`)

export const closeUnitCommand = command<Changed<'closeUnit'>, CloseUnit>(/* GraphQL */ `
  mutation CloseUnit($input: CloseUnitInput!) {
    closeUnit(input: $input) {
      id
      name
    }
  }
`)

export const setHeadCommand = command<Changed<'setHead'>, SetHead>(/* GraphQL */ `
  mutation SetHead($input: SetHeadInput!) {
    setHead(input: $input) {
      id
      name
    }
  }
`)

export const setRegimeCommand = command<Changed<'setRegime'>, SetRegime>(/* GraphQL */ `
  mutation SetRegime($input: SetRegimeInput!) {
    setRegime(input: $input) {
      id
      name
    }
  }
`)

export const setRepresentativesCommand = command<Changed<'setRepresentatives'>, SetRepresentatives>(/* GraphQL */ `
  mutation SetRepresentatives($input: SetRepresentativesInput!) {
    setRepresentatives(input: $input) {
      id
      name
    }
  }
`)
