import type {
  AddCriterion,
  AddLibraryCriterion,
  AdoptCriteria,
  AdoptDefaultCriteria,
  EditCriterion,
  EditLibraryCriterion,
  RemoveLibraryCriterion,
  ReorderCriteria,
  ReplaceCriterion,
  RetireCriterion,
} from '../../schema/criteria/inputs.ts'
import type { Locale } from '../../schema/core/say.ts'
import { command, operation } from '../core/operation.ts'

/** What a criterion says: the question and the points of its scale in words, lowest first. */
export interface Meaning {
  code: string
  name: string
  question: string
  points: string[]
}

export interface Criterion extends Meaning {
  id: string
  inUse: boolean
  retiredAt: string | null
  version: number
  editBlockedBecause: string | null
  changeMeaningBlockedBecause: string | null
  restoreBlockedBecause: string | null
}

export interface LibraryCriterion extends Meaning {
  id: string
  locale: Locale
  version: number
}

export interface CriteriaAnswer {
  /** Retired ones included. */
  criteria: Criterion[]
  libraryCriteria: LibraryCriterion[]
  company: { id: string; locale: Locale; adoptDefaultCriteriaBlockedBecause: string | null } | null
}

export const criteriaQuery = operation<CriteriaAnswer, { companyId: string }>(/* GraphQL */ `
  query Criteria($companyId: UUID!) {
    criteria(companyId: $companyId, retired: true) {
      id
      code
      name
      question
      points
      inUse
      retiredAt
      version
      editBlockedBecause
      changeMeaningBlockedBecause
      restoreBlockedBecause
    }
    libraryCriteria {
      id
      locale
      code
      name
      question
      points
      version
    }
    company(id: $companyId) {
      id
      locale
      adoptDefaultCriteriaBlockedBecause
    }
  }
`)

interface Named {
  id: string
  name: string
}

export const adoptDefaultCriteriaCommand = command<{ adoptDefaultCriteria: Named[] }, AdoptDefaultCriteria>(
  /* GraphQL */ `
    mutation AdoptDefaultCriteria($input: AdoptDefaultCriteriaInput!) {
      adoptDefaultCriteria(input: $input) {
        id
        name
      }
    }
  `,
)

export const adoptCriteriaCommand = command<{ adoptCriteria: Named[] }, AdoptCriteria>(/* GraphQL */ `
  mutation AdoptCriteria($input: AdoptCriteriaInput!) {
    adoptCriteria(input: $input) {
      id
      name
    }
  }
`)

export const addCriterionCommand = command<{ addCriterion: Named }, AddCriterion>(/* GraphQL */ `
  mutation AddCriterion($input: AddCriterionInput!) {
    addCriterion(input: $input) {
      id
      name
    }
  }
`)

export const editCriterionCommand = command<{ editCriterion: Named }, EditCriterion>(/* GraphQL */ `
  mutation EditCriterion($input: EditCriterionInput!) {
    editCriterion(input: $input) {
      id
      name
    }
  }
`)

export const replaceCriterionCommand = command<{ replaceCriterion: Named }, ReplaceCriterion>(/* GraphQL */ `
  mutation ReplaceCriterion($input: ReplaceCriterionInput!) {
    replaceCriterion(input: $input) {
      id
      name
    }
  }
`)

export const retireCriterionCommand = command<
  { retireCriterion: Named & { retiredAt: string | null } },
  RetireCriterion
>(/* GraphQL */ `
  mutation RetireCriterion($input: RetireCriterionInput!) {
    retireCriterion(input: $input) {
      id
      name
      retiredAt
    }
  }
`)

export const reorderCriteriaCommand = command<{ reorderCriteria: Named[] }, ReorderCriteria>(/* GraphQL */ `
  mutation ReorderCriteria($input: ReorderCriteriaInput!) {
    reorderCriteria(input: $input) {
      id
      name
    }
  }
`)

export const addLibraryCriterionCommand = command<{ addLibraryCriterion: Named }, AddLibraryCriterion>(/* GraphQL */ `
  mutation AddLibraryCriterion($input: AddLibraryCriterionInput!) {
    addLibraryCriterion(input: $input) {
      id
      name
    }
  }
`)

export const editLibraryCriterionCommand = command<{ editLibraryCriterion: Named }, EditLibraryCriterion>(
  /* GraphQL */ `
    mutation EditLibraryCriterion($input: EditLibraryCriterionInput!) {
      editLibraryCriterion(input: $input) {
        id
        name
      }
    }
  `,
)

export const removeLibraryCriterionCommand = command<{ removeLibraryCriterion: Named }, RemoveLibraryCriterion>(
  /* GraphQL */ `
    mutation RemoveLibraryCriterion($input: RemoveLibraryCriterionInput!) {
      removeLibraryCriterion(input: $input) {
        id
        name
      }
    }
  `,
)
