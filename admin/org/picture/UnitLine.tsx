import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'

/** The line from a unit to one below it, along the way that the layout gave it. */
export const UnitLine = ({ id, data }: EdgeProps<Edge<{ path: string }>>) => (
  <BaseEdge id={id} path={data?.path ?? ''} className="line" />
)
