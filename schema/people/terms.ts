export const userRoles = ['admin', 'consultant', 'analyst'] as const
export type UserRole = (typeof userRoles)[number]

export const companyRoles = ['sponsor', 'head', 'employee'] as const
export type CompanyRole = (typeof companyRoles)[number]

export const tokenKinds = ['portal', 'analyst'] as const
export type TokenKind = (typeof tokenKinds)[number]

/** What a personal link lets its person do; the subject is a weight agreement, a version of the regulation, or the company. */
export const linkPurposes = ['agreeWeights', 'approveRegulation', 'acknowledgeRegulation', 'confirmLinks'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** Where the last letter with a personal link is. */
export const deliveryStates = ['pending', 'sent', 'failed', 'handedOver'] as const
export type DeliveryState = (typeof deliveryStates)[number]
