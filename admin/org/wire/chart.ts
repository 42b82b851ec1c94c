import type { Regime } from '../../../schema/org/terms.ts'
import type { UndoChartChange } from '../../../schema/org/inputs.ts'
import { command, operation } from '../../core/operation.ts'

export interface ChartUnit {
  id: string
  code: string
  name: string
  parentId: string | null
  place: number
  version: number
  headGuessed: boolean
  regime: Regime | null
  head: { id: string; name: string } | null
  employeesCount: number
}

export interface ChartAnswer {
  company: { id: string; units: ChartUnit[] } | null
  lastChartChange: { id: string; what: string; undoBlockedBecause: string | null } | null
}

export const chartQuery = operation<ChartAnswer, { companyId: string }>(/* GraphQL */ `
  query Chart($companyId: UUID!) {
    company(id: $companyId) {
      id
      units {
        id
        code
        name
        parentId
        place
        version
        headGuessed
        regime
        head {
          id
          name
        }
        employeesCount
      }
    }
    lastChartChange(companyId: $companyId) {
      id
      what
      undoBlockedBecause
    }
  }
`)

export const undoChartChangeCommand = command<{ undoChartChange: { id: string; what: string } }, UndoChartChange>(
  /* GraphQL */ `
    mutation UndoChartChange($input: UndoChartChangeInput!) {
      undoChartChange(input: $input) {
        id
        what
      }
    }
  `,
)
