/** What stands around every step: the language, the state of the network, what is kept and where. */
import type { ReactNode } from 'react'
import { locales, type Locale, type Words } from '../../schema/core/say.ts'
import { says } from '../says.ts'
import { useLanguage, useTell } from './locale.tsx'
import { useOnline } from './useOnline.ts'

const names: Record<Locale, string> = { ru: 'Русский', en: 'English' }

function Languages() {
  const { locale, choose } = useLanguage()
  const tells = useTell()
  return (
    <div className="languages" role="group" aria-label={tells(says.language)}>
      {locales.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === locale} onClick={() => choose(one)}>
          {names[one]}
        </button>
      ))}
    </div>
  )
}

interface ShellProps {
  children: ReactNode
  about?: string
  note?: ReactNode
  /** What being offline means on this page; on the questionnaire, that answers are kept. */
  offline?: Words
}

export function Shell({ children, about, note, offline = says.offline }: ShellProps) {
  const tells = useTell()
  const online = useOnline()
  return (
    <div className="shell">
      <header className="top">
        <p className="about">{about ?? tells(says.title)}</p>
        <Languages />
      </header>
      <div role="status" className="offline">
        {!online && <p>{tells(offline)}</p>}
      </div>
      <main>{children}</main>
      {note && <footer className="note">{note}</footer>}
    </div>
  )
}
