import { z } from 'zod'
import { line, localeInput, maybe, recordId } from '../core/inputs.ts'
import { says } from './says.ts'
import { userRoles } from './terms.ts'

export const email = () =>
  z.string(says.badEmail.key).trim().toLowerCase().pipe(z.email(says.badEmail.key).max(254, says.badEmail.key))

export const signInInput = z.object({
  email: email(),
  password: z.string().min(1, says.passwordMissing.key).max(200, says.passwordLong.key),
})
export type SignIn = z.infer<typeof signInInput>

export const newPassword = () => z.string().min(10, says.passwordShort.key).max(200, says.passwordLong.key)

export const addUserInput = z.object({
  name: line(),
  email: email(),
  role: z.enum(userRoles, says.badRole.key),
  locale: maybe(localeInput()),
  password: newPassword(),
  companyIds: z.array(recordId()).max(500).default([]),
})
export type AddUser = z.infer<typeof addUserInput>
