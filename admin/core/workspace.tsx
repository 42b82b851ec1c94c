/** Pages of one company, all below its address. Each comes when it is first opened: nobody waits for charts on a list. */
import { Route } from 'react-router-dom'
import { page } from './page/page.ts'

const CompanyShow = page(() => import('../companies/CompanyShow.tsx'), 'CompanyShow')
const AccessPage = page(() => import('../people/AccessPage.tsx'), 'AccessPage')
const CompanySettings = page(() => import('../companies/CompanySettings.tsx'), 'CompanySettings')
const ComparisonPage = page(() => import('../comparisons/ComparisonPage.tsx'), 'ComparisonPage')
const CriteriaPage = page(() => import('../criteria/CriteriaPage.tsx'), 'CriteriaPage')
const ChartPage = page(() => import('../org/ChartPage.tsx'), 'ChartPage')
const ChartPicturePage = page(() => import('../org/ChartPicturePage.tsx'), 'ChartPicturePage')
const ImportChartPage = page(() => import('../org/ImportChartPage.tsx'), 'ImportChartPage')
const RegulationPage = page(() => import('../regulations/RegulationPage.tsx'), 'RegulationPage')
const ReleaseRoundPage = page(() => import('../releases/ReleaseRoundPage.tsx'), 'ReleaseRoundPage')
const ResultsPage = page(() => import('../results/ResultsPage.tsx'), 'ResultsPage')
const UnitResultsPage = page(() => import('../results/UnitResultsPage.tsx'), 'UnitResultsPage')
const ParticipantsPage = page(() => import('../rounds/ParticipantsPage.tsx'), 'ParticipantsPage')
const RoundList = page(() => import('../rounds/RoundList.tsx'), 'RoundList')
const RoundPage = page(() => import('../rounds/RoundPage.tsx'), 'RoundPage')
const LinksPage = page(() => import('../services/LinksPage.tsx'), 'LinksPage')
const AgreementPage = page(() => import('../weights/agreement/room/AgreementPage.tsx'), 'AgreementPage')
const EditAgreementPage = page(() => import('../weights/agreement/opening/EditAgreementPage.tsx'), 'EditAgreementPage')
const OpenAgreementPage = page(() => import('../weights/agreement/opening/OpenAgreementPage.tsx'), 'OpenAgreementPage')
const WeightsPage = page(() => import('../weights/WeightsPage.tsx'), 'WeightsPage')

export const workspaceRoutes = [
  <Route key="company" path="/companies/:companyId" element={<CompanyShow />} />,
  <Route key="access" path="/companies/:companyId/access" element={<AccessPage />} />,
  <Route key="settings" path="/companies/:companyId/settings" element={<CompanySettings />} />,
  <Route key="chart" path="/companies/:companyId/chart" element={<ChartPage />} />,
  <Route key="picture" path="/companies/:companyId/chart/picture" element={<ChartPicturePage />} />,
  <Route key="import" path="/companies/:companyId/chart/import" element={<ImportChartPage />} />,
  <Route key="links" path="/companies/:companyId/links" element={<LinksPage />} />,
  <Route key="criteria" path="/companies/:companyId/criteria" element={<CriteriaPage />} />,
  <Route key="weights" path="/companies/:companyId/weights" element={<WeightsPage />} />,
  <Route key="open" path="/companies/:companyId/weights/agreements/new" element={<OpenAgreementPage />} />,
  <Route key="agreement" path="/companies/:companyId/weights/agreements/:agreementId" element={<AgreementPage />} />,
  <Route
    key="terms"
    path="/companies/:companyId/weights/agreements/:agreementId/edit"
    element={<EditAgreementPage />}
  />,
  <Route key="regulation" path="/companies/:companyId/regulation" element={<RegulationPage />} />,
  <Route key="rounds" path="/companies/:companyId/rounds" element={<RoundList />} />,
  <Route key="round" path="/companies/:companyId/rounds/:roundId" element={<RoundPage />} />,
  <Route key="participants" path="/companies/:companyId/rounds/:roundId/participants" element={<ParticipantsPage />} />,
  <Route key="results" path="/companies/:companyId/rounds/:roundId/results" element={<ResultsPage />} />,
  <Route key="profile" path="/companies/:companyId/rounds/:roundId/results/:unitId" element={<UnitResultsPage />} />,
  <Route key="release" path="/companies/:companyId/rounds/:roundId/release" element={<ReleaseRoundPage />} />,
  <Route key="comparison" path="/companies/:companyId/comparison" element={<ComparisonPage />} />,
]
