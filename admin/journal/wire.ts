import { operation, type Connection } from '../core/operation.ts'

export interface JournalLine {
  seq: number
  at: string
  actor: string
  actorName: string | null
  companyId: string | null
  companyName: string | null
  verb: string
  detail: Record<string, unknown>
}

export interface JournalFilter {
  companyId?: string
  actorId?: string
  verb?: string
  from?: string
  to?: string
}

interface JournalVariables {
  first: number
  offset: number
  filter: JournalFilter
}

export const journalQuery = operation<{ journal: Connection<JournalLine> }, JournalVariables>(/* GraphQL */ `
  query Journal($first: Int, $offset: Int, $filter: JournalFilterInput) {
    journal(first: $first, offset: $offset, filter: $filter) {
      nodes {
        seq
        at
        actor
        actorName
        companyId
        companyName
        verb
        detail
      }
      totalCount
    }
  }
`)

export interface JournalVerdict {
  lines: number
  brokenAt: number | null
  head: string
}

export const verifyJournalQuery = operation<{ verifyJournal: JournalVerdict }, Record<string, never>>(/* GraphQL */ `
  query VerifyJournal {
    verifyJournal {
      lines
      brokenAt
      head
    }
  }
`)

interface Named {
  id: string
  name: string
}

/** What the filters offer: as many of each as a page of the API holds. */
export const journalChoicesQuery = operation<
  { companies: { nodes: Named[] }; users: { nodes: Named[] } },
  Record<string, never>
>(/* GraphQL */ `
  query JournalChoices {
    companies(first: 200, filter: { archived: true }) {
      nodes {
        id
        name
      }
    }
    users(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`)
