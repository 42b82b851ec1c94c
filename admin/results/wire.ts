import type { FigureReason, QuorumWarning, ResponseLevel, Standing } from '../../schema/results/terms.ts'
import type { Regime } from '../../schema/org/terms.ts'
import type { PlacedUnit } from './arrange.ts'
import { operation } from '../core/operation.ts'

/** A published figure, or null with the reason. `shown` is how it is printed everywhere. */
export interface FigureValue {
  value: number | null
  /** Before rounding for display: for order alone. */
  exact: number | null
  shown: string | null
  reason: FigureReason | null
  because: string | null
}

export interface Band {
  from: number
  to: number
}

export interface CellCriterion {
  criterionId: string
  figure: FigureValue
  answers: Band | null
  omega: number | null
  distribution: number[] | null
}

/** One client unit, or several merged ones, judging one provider. */
export interface CellFigures {
  id: string
  name: string
  regime: Regime
  clientUnits: { id: string; name: string }[]
  respondents: Band | null
  votes: number
  coverage: number
  figure: FigureValue
  criteria: CellCriterion[]
}

export interface UnitFigures {
  unit: { id: string; code: string; name: string }
  figure: FigureValue
  hundred: number | null
  clientUnits: number
  clientUnitsLinked: number
  warnings: QuorumWarning[]
  profile: { criterionId: string; weight: number; figure: FigureValue }[]
  cells: CellFigures[]
}

export const figureFields = /* GraphQL */ `
  value
  exact
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
    clientUnits {
      id
      name
    }
    respondents {
      from
      to
    }
    votes
    coverage
    figure {
      ${figureFields}
    }
    criteria {
      criterionId
      figure {
        ${figureFields}
      }
      answers {
        from
        to
      }
      omega
      distribution
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

export const roundFields = /* GraphQL */ `
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
`

/** How a unit stands to the company’s mean, and within which interval its score may lie by chance. */
export interface UnitStanding {
  unitId: string
  standing: Standing
  low: { shown: string | null }
  high: { shown: string | null }
  said: string
}

export interface ResultsAnswer {
  round: {
    id: string
    title: string
    state: string
    companyId: string
    units: PlacedUnit[]
    results: RoundFigures | null
    standings: UnitStanding[]
  } | null
}

export const resultsQuery = operation<ResultsAnswer, { id: string }>(/* GraphQL */ `
  query Results($id: UUID!) {
    round(id: $id) {
      id
      title
      state
      companyId
      units {
        unitId
        name
        parentId
      }
      results {
        ${roundFields}
      }
      standings {
        unitId
        standing
        low {
          shown
        }
        high {
          shown
        }
        said
      }
    }
  }
`)
