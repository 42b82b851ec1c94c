/** Pages of the firm and of whoever is signed in. Each comes when it is first opened. */
import { Route } from 'react-router-dom'
import { page } from './page/page.ts'

const FirmPage = page(() => import('../firms/FirmPage.tsx'), 'FirmPage')
const JournalPage = page(() => import('../journal/JournalPage.tsx'), 'JournalPage')
const PeoplePage = page(() => import('../people/PeoplePage.tsx'), 'PeoplePage')
const ProfilePage = page(() => import('../people/ProfilePage.tsx'), 'ProfilePage')
const UserPage = page(() => import('../people/UserPage.tsx'), 'UserPage')

export const firmRoutes = [
  <Route key="firm" path="/firm" element={<FirmPage />} />,
  <Route key="journal" path="/journal" element={<JournalPage />} />,
  <Route key="people" path="/people" element={<PeoplePage />} />,
  <Route key="person" path="/people/:userId" element={<UserPage />} />,
  <Route key="profile" path="/profile" element={<ProfilePage />} />,
]
