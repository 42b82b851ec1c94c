import type { LinkPurpose } from '../../schema/people/terms.ts'

/** Who has come by the personal link, and what it lets them do. */
export interface PersonalLink {
  purpose: LinkPurpose
  subjectId: string
  employeeName: string
  companyName: string
}

export const personalLinkQuery = `query PersonalLink {
  personalLink { purpose subjectId employeeName companyName }
}`
