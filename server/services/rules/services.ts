import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/services/says.ts'
import type { ServiceRow } from '../../../schema/services/tables.ts'

/** Null means that a service may be edited: it is in the catalogue. */
export const whyNotEditService = ({ name, retiredAt }: Pick<ServiceRow, 'name' | 'retiredAt'>): Message | null =>
  retiredAt ? say(says.serviceRetired, { name }) : null
