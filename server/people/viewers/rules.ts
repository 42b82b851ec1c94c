import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/people/says.ts'

/** Null means that a viewer may be minted for the employee. */
export const whyNotMint = (employee: { left: boolean }): Message | null =>
  employee.left ? say(says.employeeLeft) : null
