import { useState } from 'react'
import type { ApprovalOrder } from '../../../schema/regulations/terms.ts'
import { useTell } from '../../core/useTell.ts'
import { useUnsaved } from '../../core/useUnsaved.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from './says.ts'
import { setRouteCommand, type ApprovalVersion } from './wire.ts'

export interface Named {
  id: string
  name: string
}

/** The route as it is being put together: written as a whole, in the order in which people stand. */
export function useRoute({ id, version, approvalRoute }: ApprovalVersion) {
  const t = useTell()
  const saved: Named[] = approvalRoute.approvers.map(({ employeeId, name }) => ({ id: employeeId, name }))
  const [people, setPeople] = useState<Named[] | null>(null)
  const [order, setOrder] = useState<ApprovalOrder | null>(null)
  const verb = useVerb(setRouteCommand, () => t(says.didWrite))
  const now = { people: people ?? saved, order: order ?? approvalRoute.order }
  const ids = (list: readonly Named[]) => list.map((one) => one.id).join()
  const isChanged = ids(now.people) !== ids(saved) || now.order !== approvalRoute.order
  const letGo = useUnsaved(isChanged)
  const reset = () => {
    verb.forget()
    setPeople(null)
    setOrder(null)
  }
  const move = (from: number, to: number) => {
    const one = now.people[from]
    if (one && to >= 0 && to < now.people.length) setPeople(now.people.toSpliced(from, 1).toSpliced(to, 0, one))
  }
  const write = async () => {
    const employeeIds = now.people.map((one) => one.id)
    if (!(await verb.run({ id, version, order: now.order, employeeIds }))) return
    letGo()
    reset()
  }
  const error = Object.entries(verb.errors).find(([path]) => path.startsWith('employeeIds'))?.[1]
  return {
    ...now,
    isChanged,
    error,
    running: verb.running,
    setPeople,
    setOrder,
    move,
    reset,
    write: () => void write(),
  }
}

export type Route = ReturnType<typeof useRoute>
