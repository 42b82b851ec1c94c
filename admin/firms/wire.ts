import type { Locale } from '../../schema/core/say.ts'
import type { EditFirm, SetFirmLogo } from '../../schema/firms/inputs.ts'
import type { RoundState } from '../../schema/rounds/terms.ts'
import type { AgreementState } from '../../schema/weights/terms.ts'
import type { Progress } from '../companies/wire.ts'
import type { Band } from '../core/page/Band.tsx'
import { command, operation, type Connection } from '../core/operation.ts'

export interface RoundToday {
  id: string
  companyId: string
  title: string
  state: RoundState
  opensAt: string
  closesAt: string
  responseTotal: Band
}

export interface AgreementToday {
  id: string
  number: number
  state: AgreementState
  stakeholders: { hasJudged: boolean; hasAnswered: boolean }[]
}

export interface CompanyToday {
  id: string
  name: string
  timeZone: string
  onboarding: Progress[]
  agreementUnderWay: AgreementToday | null
}

export interface TodayAnswer {
  rounds: Connection<RoundToday>
  companies: Connection<CompanyToday>
}

/** Everything that the home shows, in one question. As many of each as a page of the API holds. */
export const todayQuery = operation<TodayAnswer, Record<string, never>>(/* GraphQL */ `
  query Today {
    rounds(first: 200, orderBy: opensAt, filter: { states: [draft, open, closed, scored] }) {
      nodes {
        id
        companyId
        title
        state
        opensAt
        closesAt
        responseTotal {
          invited
          castFrom
          castTo
        }
      }
      totalCount
    }
    companies(first: 200, orderBy: name) {
      nodes {
        id
        name
        timeZone
        onboarding {
          step
          count
          done
          blockedBecause
        }
        agreementUnderWay {
          id
          number
          state
          stakeholders {
            hasJudged
            hasAnswered
          }
        }
      }
      totalCount
    }
  }
`)

export interface Firm {
  id: string
  name: string
  locale: Locale
  logo: string | null
  version: number
}

export const firmQuery = operation<{ firm: Firm | null }, Record<string, never>>(/* GraphQL */ `
  query Firm {
    firm {
      id
      name
      locale
      logo
      version
    }
  }
`)

export const editFirmCommand = command<{ editFirm: Firm }, EditFirm>(/* GraphQL */ `
  mutation EditFirm($input: EditFirmInput!) {
    editFirm(input: $input) {
      id
      name
      locale
      logo
      version
    }
  }
`)

export const setFirmLogoCommand = command<{ setFirmLogo: Firm }, SetFirmLogo>(/* GraphQL */ `
  mutation SetFirmLogo($input: SetFirmLogoInput!) {
    setFirmLogo(input: $input) {
      id
      name
      locale
      logo
      version
    }
  }
`)
