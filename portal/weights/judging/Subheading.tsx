import { useEffect, useRef, type ReactNode } from 'react'

/** The heading of a step within a form; takes the focus when the step appears, and comes into sight. */
export function Subheading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className="subheading">
      {children}
    </h2>
  )
}
