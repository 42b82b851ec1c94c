/** The respondents' pages. A personal link opens here; what it opens is the questionnaire of a round. */
import '@fontsource/golos-text/400.css'
import '@fontsource/golos-text/600.css'
import './core/tokens.css'
import './core/page.css'
import './core/rows.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Ballot } from './ballots/Ballot.tsx'
import { takeLink } from './core/link.ts'
import { LanguageProvider } from './core/locale.tsx'

const link = takeLink()
// Another link pasted into the same tab changes the fragment alone: begin anew with it.
addEventListener('hashchange', () => location.reload())

const place = document.getElementById('page')
if (place)
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>
        <Ballot link={link} />
      </LanguageProvider>
    </StrictMode>,
  )
