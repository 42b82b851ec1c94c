import { operation } from '../../core/operation.ts'

interface Ends {
  nodes: { id: string; client: { id: string }; provider: { id: string } }[]
}

/** The links of one unit, as many as a picture can show. */
export const unitLinksQuery = operation<{ clients: Ends; providers: Ends }, { companyId: string; id: string }>(
  /* GraphQL */ `
    query UnitLinks($companyId: UUID!, $id: UUID!) {
      clients: links(companyId: $companyId, filter: { providerUnitId: $id, state: confirmed }, first: 200) {
        nodes {
          id
          client {
            id
          }
          provider {
            id
          }
        }
      }
      providers: links(companyId: $companyId, filter: { clientUnitId: $id, state: confirmed }, first: 200) {
        nodes {
          id
          client {
            id
          }
          provider {
            id
          }
        }
      }
    }
  `,
)
