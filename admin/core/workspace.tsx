/** Pages of one company, all below its address. */
import { Route } from 'react-router-dom'
import { CompanyShow } from '../companies/CompanyShow.tsx'
import { ComparisonPage } from '../comparisons/ComparisonPage.tsx'
import { CriteriaPage } from '../criteria/CriteriaPage.tsx'
import { ChartPage } from '../org/ChartPage.tsx'
import { ImportChartPage } from '../org/ImportChartPage.tsx'
import { RegulationPage } from '../regulations/RegulationPage.tsx'
import { ReleaseRoundPage } from '../releases/ReleaseRoundPage.tsx'
import { ResultsPage } from '../results/ResultsPage.tsx'
import { RoundList } from '../rounds/RoundList.tsx'
import { RoundPage } from '../rounds/RoundPage.tsx'
import { LinksPage } from '../services/LinksPage.tsx'
import { WeightsPage } from '../weights/WeightsPage.tsx'

export const workspaceRoutes = [
  <Route key="company" path="/companies/:companyId" element={<CompanyShow />} />,
  <Route key="chart" path="/companies/:companyId/chart" element={<ChartPage />} />,
  <Route key="import" path="/companies/:companyId/chart/import" element={<ImportChartPage />} />,
  <Route key="links" path="/companies/:companyId/links" element={<LinksPage />} />,
  <Route key="criteria" path="/companies/:companyId/criteria" element={<CriteriaPage />} />,
  <Route key="weights" path="/companies/:companyId/weights" element={<WeightsPage />} />,
  <Route key="regulation" path="/companies/:companyId/regulation" element={<RegulationPage />} />,
  <Route key="rounds" path="/companies/:companyId/rounds" element={<RoundList />} />,
  <Route key="round" path="/companies/:companyId/rounds/:roundId" element={<RoundPage />} />,
  <Route key="results" path="/companies/:companyId/rounds/:roundId/results" element={<ResultsPage />} />,
  <Route key="release" path="/companies/:companyId/rounds/:roundId/release" element={<ReleaseRoundPage />} />,
  <Route key="comparison" path="/companies/:companyId/comparison" element={<ComparisonPage />} />,
]
