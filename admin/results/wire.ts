import type { FigureReason, QuorumWarning, ResponseLevel } from '../../schema/results/terms.ts'
import type { Regime } from '../../schema/org/terms.ts'
import { operation } from '../core/operation.ts'

/** A published figure, or null with the reason. `shown` is how it is printed everywhere. */
export interface FigureValue {
  value: number | null
  shown: string | null
  reason: FigureReason | null
  because: string | null
}

export interface UnitFigures {
  unit: { id: string; code: string; name: string }
  figure: FigureValue
  hundred: number | null
  clientUnits: number
  clientUnitsLinked: number
  warnings: QuorumWarning[]
  profile: { criterionId: string; weight: number; figure: FigureValue }[]
  cells: {
    id: string
    name: string
    regime: Regime
    respondents: { from: number; to: number } | null
    coverage: number
    figure: FigureValue
  }[]
}

export const figureFields = /* GraphQL */ `
  value
  shown
  reason
  because
`

export const unitFields = /* GraphQL */ `
  unit {
    id
    code
    name
  }
  figure {
    ${figureFields}
  }
  hundred
  clientUnits
  clientUnitsLinked
  warnings
  profile {
    criterionId
    weight
    figure {
      ${figureFields}
    }
  }
  cells {
    id
    name
    regime
    respondents {
      from
      to
    }
    coverage
    figure {
      ${figureFields}
    }
  }
`

export interface RoundFigures {
  title: string
  number: number
  threshold: number
  scaleMin: number
  scaleMax: number
  rules: { number: number; weightVersion: number }
  criteria: { id: string; name: string; weight: number }[]
  index: FigureValue
  units: UnitFigures[]
  responses: { unit: { id: string; name: string }; rate: number | null; level: ResponseLevel | null }[]
}

export interface ResultsAnswer {
  round: { id: string; title: string; state: string; companyId: string; results: RoundFigures | null } | null
}

export const resultsQuery = operation<ResultsAnswer, { id: string }>(/* GraphQL */ `
  query Results($id: UUID!) {
    round(id: $id) {
      id
      title
      state
      companyId
      results {
        title
        number
        threshold
        scaleMin
        scaleMax
        rules {
          number
          weightVersion
        }
        criteria {
          id
          name
          weight
        }
        index {
          ${figureFields}
        }
        units {
          ${unitFields}
        }
        responses {
          unit {
            id
            name
          }
          rate
          level
        }
      }
    }
  }
`)
