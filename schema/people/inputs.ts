import { z } from 'zod'
import { line, localeInput, maybe, prose, recordId } from '../core/inputs.ts'
import { says } from './says.ts'
import { linkPurposes, tokenKinds, userRoles } from './terms.ts'

export const email = () =>
  z.string(says.badEmail.key).trim().toLowerCase().pipe(z.email(says.badEmail.key).max(254, says.badEmail.key))

/** A password is hashed, never stored: any text will do but the empty one. */
const password = () =>
  z.string(says.passwordMissing.key).min(1, says.passwordMissing.key).max(200, says.passwordLong.key)
export const newPassword = () => z.string().min(10, says.passwordShort.key).max(200, says.passwordLong.key)
const version = () => z.int().min(1).max(2_147_483_647)
const role = () => z.enum(userRoles, says.badRole.key)
/** The same company twice is the same company. */
const companyIds = () =>
  z
    .array(recordId())
    .max(500, says.tooManyCompanies.key)
    .transform((ids) => [...new Set(ids)])

export const signInInput = z.object({ email: email(), password: password() })
export type SignIn = z.infer<typeof signInInput>

export const addUserInput = z.object({
  name: line(),
  email: email(),
  role: role(),
  locale: maybe(localeInput()),
  password: newPassword(),
  companyIds: z.preprocess((value) => value ?? [], companyIds()),
})
export type AddUser = z.infer<typeof addUserInput>

export const userFilterInput = z.object({
  search: maybe(prose(200)),
  role: maybe(role()),
  active: maybe(z.boolean()),
  companyId: maybe(recordId()),
})
export type UserFilter = z.infer<typeof userFilterInput>

export const editUserInput = z.object({
  id: recordId(),
  name: line(),
  role: role(),
  locale: localeInput(),
  version: version(),
})
export type EditUser = z.infer<typeof editUserInput>

export const assignCompaniesInput = z.object({ userId: recordId(), companyIds: companyIds() })
export type AssignCompanies = z.infer<typeof assignCompaniesInput>

export const userIdInput = z.object({ id: recordId() })
export type UserId = z.infer<typeof userIdInput>

export const changePasswordInput = z.object({ oldPassword: password(), newPassword: newPassword() })
export type ChangePassword = z.infer<typeof changePasswordInput>

export const setUserPasswordInput = z.object({ id: recordId(), password: newPassword() })
export type SetUserPassword = z.infer<typeof setUserPasswordInput>

export const chooseLocaleInput = z.object({ locale: localeInput() })
export type ChooseLocale = z.infer<typeof chooseLocaleInput>

export const revokeInput = z.object({ id: recordId() })
export type Revoke = z.infer<typeof revokeInput>

export const createTokenInput = z.object({
  companyId: recordId(),
  kind: z.enum(tokenKinds, says.badTokenKind.key),
  name: line(100),
  expiresInDays: z.int(says.badTokenDays.key).min(1, says.badTokenDays.key).max(365, says.badTokenDays.key),
})
export type CreateToken = z.infer<typeof createTokenInput>

export const mintViewerInput = z.object({
  employeeId: recordId(),
  minutes: z.preprocess(
    (value) => value ?? 30,
    z.int(says.badMinutes.key).min(1, says.badMinutes.key).max(60, says.badMinutes.key),
  ),
})
export type MintViewer = z.infer<typeof mintViewerInput>

export const requestSignInLetterInput = z.object({ email: email() })
export type RequestSignInLetter = z.infer<typeof requestSignInLetterInput>

export const enterByLetterInput = z.object({ secret: z.string(says.badLetter.key).max(200, says.badLetter.key) })
export type EnterByLetter = z.infer<typeof enterByLetterInput>

export const portalEmployeeFilter = z
  .object({ email: maybe(email()), code: maybe(line(100)) })
  .refine(({ email: address, code }) => address !== undefined || code !== undefined, {
    message: says.emailOrCode.key,
    path: ['email'],
  })
export type PortalEmployeeFilter = z.infer<typeof portalEmployeeFilter>

export const downloadPersonalLinksInput = z.object({
  companyId: recordId(),
  purpose: z.enum(linkPurposes, says.badPurpose.key),
  subjectId: recordId(),
})
export type DownloadPersonalLinks = z.infer<typeof downloadPersonalLinksInput>
