/** The page of each purpose that a personal link can have, loaded when somebody comes for it. */
import type { ComponentType } from 'react'
import type { LinkPurpose } from '../../schema/people/terms.ts'
import type { PersonalLink } from './wire.ts'

export interface PersonalPageProps {
  /** The bearer of every question that the page asks. */
  link: string
  who: PersonalLink
}
export type OpenedPage = ComponentType<PersonalPageProps>

const regulation = () => import('../regulations/RegulationPage.tsx').then(({ RegulationPage }) => RegulationPage)

export const pages: Record<LinkPurpose, () => Promise<OpenedPage>> = {
  agreeWeights: () => import('../weights/WeightsPage.tsx').then(({ WeightsPage }) => WeightsPage),
  approveRegulation: regulation,
  acknowledgeRegulation: regulation,
  confirmLinks: () => import('../services/LinksPage.tsx').then(({ LinksPage }) => LinksPage),
}
