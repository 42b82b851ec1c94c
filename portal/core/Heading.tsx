import { useEffect, useRef, type ReactNode } from 'react'

/** The heading of a step. It takes the focus when the step appears, so that a screen reader begins there. */
export function Heading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="heading">
      {lead && <p className="lead">{lead}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </header>
  )
}
