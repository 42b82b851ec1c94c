/**
 * The pages for people of a client company. Below `/r/` a personal link opens the questionnaire of a round; below
 * `/r/results` a letter opens what was released; a personal link of another kind opens what its person is asked to do.
 * `/r/preview` shows whoever plans a round what will be asked.
 * This first script is small: it asks for the questionnaire while the browser is still loading the page that will show it.
 */
import '@fontsource/golos-text/400.css'
import '@fontsource/golos-text/600.css'
import './core/tokens.css'
import './core/page.css'
import './core/rows.css'
import { askQuestionnaire } from './ballots/askQuestionnaire.ts'
import { recallLocale } from './core/keep.ts'
import { isPersonal, takeLink } from './core/link.ts'

const isResults = /\/results\/?$/.test(location.pathname)
const isPreview = /\/preview\/?$/.test(location.pathname)
const link = isResults || isPreview ? null : takeLink()
const asked = link !== null && isPersonal(link) ? link : null
const early = link === null || asked !== null ? null : askQuestionnaire({ link, locale: recallLocale() })

void import('./page.tsx').then(({ showBallot, showPersonal, showPreview, showResults }) => {
  if (isResults) return showResults()
  if (isPreview) return showPreview()
  return asked === null ? showBallot(link, early) : showPersonal(asked)
})
