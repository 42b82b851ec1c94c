import type { ReactNode } from 'react'
import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { MyRegulation, Section } from '../wire.ts'
import { Blocks } from './Blocks.tsx'
import { goTo, idOf } from './goTo.ts'

interface RegulationTextProps {
  regulation: MyRegulation
  /** What stands below a section. */
  children?: (section: Section) => ReactNode
}

/** The whole text: title, where it stands, contents, sections and appendices. */
export function RegulationText({ regulation, children }: RegulationTextProps) {
  const tells = useTell()
  const { title, standing, sections } = regulation
  return (
    <>
      <section className="cover">
        <h2>{title}</h2>
        {standing.map((line) => (
          <p key={line} className="soft">
            {line}
          </p>
        ))}
        <details className="more">
          <summary>{tells(says.contents)}</summary>
          <ul>
            {sections.map((section) => (
              <li key={section.key}>
                <button type="button" className="plain" onClick={() => goTo(idOf(section.key))}>
                  {section.title}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </section>
      {sections.map((section) => (
        <section key={section.key} className="part">
          <h2 id={idOf(section.key)} tabIndex={-1}>
            {section.title}
          </h2>
          <Blocks section={section} />
          {children?.(section)}
        </section>
      ))}
      <button type="button" className="secondary" onClick={() => window.print()}>
        {tells(says.print)}
      </button>
    </>
  )
}
