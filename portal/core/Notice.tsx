import type { ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import { Shell } from './Shell.tsx'

/** A page that says one thing: why there is nothing to do here, and what to do instead. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Shell>
      <section className="notice">
        <Heading>{title}</Heading>
        {children}
      </section>
    </Shell>
  )
}
