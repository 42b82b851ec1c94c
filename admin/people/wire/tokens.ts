import type { CreateToken, Revoke } from '../../../schema/people/inputs.ts'
import type { TokenKind } from '../../../schema/people/terms.ts'
import { command, operation, type Connection } from '../../core/operation.ts'

export interface ApiToken {
  id: string
  kind: TokenKind
  name: string
  hint: string
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  lastUsedOn: string | null
  revokeBlockedBecause: string | null
}

interface TokensVariables {
  companyId: string
  first: number
  offset: number
}

export const tokensQuery = operation<{ tokens: Connection<ApiToken> }, TokensVariables>(/* GraphQL */ `
  query Tokens($companyId: UUID!, $first: Int, $offset: Int) {
    tokens(companyId: $companyId, first: $first, offset: $offset) {
      nodes {
        id
        kind
        name
        hint
        createdAt
        expiresAt
        revokedAt
        lastUsedOn
        revokeBlockedBecause
      }
      totalCount
    }
  }
`)

export const createTokenCommand = command<{ createToken: { secret: string; token: { id: string } } }, CreateToken>(
  /* GraphQL */ `
    mutation CreateToken($input: CreateTokenInput!) {
      createToken(input: $input) {
        secret
        token {
          id
        }
      }
    }
  `,
)

export const revokeTokenCommand = command<{ revokeToken: { id: string; name: string } }, Revoke>(/* GraphQL */ `
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      id
      name
    }
  }
`)
