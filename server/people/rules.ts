import { say, type Message } from '../../schema/core/say.ts'
import { says } from '../../schema/people/says.ts'
import type { UserRow } from '../../schema/people/tables.ts'
import type { UserRole } from '../../schema/people/terms.ts'

type Standing = Pick<UserRow, 'role' | 'active'>

const isLastAdmin = (user: Standing, otherAdmins: number): boolean =>
  user.active && user.role === 'admin' && otherAdmins === 0

/** `otherAdmins`: how many active admins the firm has besides this user. Null means yes, here and below. */
export const whyNotDeactivate = (user: Standing, otherAdmins: number): Message | null => {
  if (!user.active) return say(says.alreadyInactive)
  return isLastAdmin(user, otherAdmins) ? say(says.lastAdmin) : null
}

export const whyNotReactivate = (user: Standing): Message | null => (user.active ? say(says.alreadyActive) : null)

export const whyNotGiveRole = (user: Standing, role: UserRole, otherAdmins: number): Message | null =>
  role !== 'admin' && isLastAdmin(user, otherAdmins) ? say(says.lastAdmin) : null
