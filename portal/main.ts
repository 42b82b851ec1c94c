/**
 * The pages for people of a client company. Below `/r/` a personal link opens the questionnaire of a round; below
 * `/r/results` a letter opens what was released. This first script is small: it asks for the questionnaire while the
 * browser is still loading the page that will show it.
 */
import '@fontsource/golos-text/400.css'
import '@fontsource/golos-text/600.css'
import './core/tokens.css'
import './core/page.css'
import './core/rows.css'
import { askQuestionnaire } from './ballots/askQuestionnaire.ts'
import { recallLocale } from './core/keep.ts'
import { takeLink } from './core/link.ts'

const isResults = /\/results\/?$/.test(location.pathname)
const link = isResults ? null : takeLink()
const early = link === null ? null : askQuestionnaire({ link, locale: recallLocale() })

void import('./page.tsx').then(({ showBallot, showResults }) => (isResults ? showResults() : showBallot(link, early)))
