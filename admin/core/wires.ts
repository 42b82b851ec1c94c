import { companiesWire } from '../companies/wire.ts'
import type { Wire } from './buildQuery.ts'

/** What react-admin's own calls reach: one line a resource. Everything else is asked by `useAsk` and done by `useVerb`. */
export const wires: Record<string, Wire> = {
  companies: companiesWire,
}
