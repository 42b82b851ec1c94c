export const userRoles = ['admin', 'consultant', 'analyst'] as const
export type UserRole = (typeof userRoles)[number]

export const companyRoles = ['sponsor', 'head', 'employee'] as const
export type CompanyRole = (typeof companyRoles)[number]

export const tokenKinds = ['portal', 'analyst'] as const
export type TokenKind = (typeof tokenKinds)[number]
