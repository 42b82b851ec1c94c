/** Pages of one company, all below its address. */
import { Route } from 'react-router-dom'
import { CompanyShow } from '../companies/CompanyShow.tsx'
import { CriteriaPage } from '../criteria/CriteriaPage.tsx'
import { RegulationPage } from '../regulations/RegulationPage.tsx'
import { WeightsPage } from '../weights/WeightsPage.tsx'

export const workspaceRoutes = [
  <Route key="company" path="/companies/:companyId" element={<CompanyShow />} />,
  <Route key="criteria" path="/companies/:companyId/criteria" element={<CriteriaPage />} />,
  <Route key="weights" path="/companies/:companyId/weights" element={<WeightsPage />} />,
  <Route key="regulation" path="/companies/:companyId/regulation" element={<RegulationPage />} />,
]
