import { CssBaseline } from '@mui/material'
import { AdminContext, CoreAdminUI, CustomRoutes, localStorageStore, Resource } from 'react-admin'
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom'
import { companies } from '../companies/index.ts'
import { HomePage } from '../firms/HomePage.tsx'
import { SignInPage } from '../people/SignInPage.tsx'
import { authProvider } from './authProvider.ts'
import { createDataProvider } from './dataProvider.ts'
import { firmRoutes } from './firmRoutes.tsx'
import { i18nProvider } from './i18n.ts'
import { page } from './page/page.ts'
import { Broken } from './shell/Broken.tsx'
import { Layout } from './shell/Layout.tsx'
import { Notice } from './shell/Notice.tsx'
import { NotFound } from './page/NotFound.tsx'
import { Loading } from './page/states.tsx'
import { darkTheme, lightTheme } from './theme.ts'
import { wires } from './wires.ts'
import { workspaceRoutes } from './workspace.tsx'

const CompanyCreate = page(() => import('../companies/CompanyCreate.tsx'), 'CompanyCreate')

const dataProvider = createDataProvider(wires)
// Language, theme and widths of columns are remembered here; nothing of a company is.
const store = localStorageStore(undefined, 'console')

const Waiting = () => <Loading />

/** react-admin's own frame, pages and notices are left out, for ours stand in their place: nobody has to fetch them. */
function Application() {
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme="light"
    >
      <CssBaseline enableColorScheme>
        <CoreAdminUI
          title=""
          layout={Layout}
          loginPage={SignInPage}
          catchAll={NotFound}
          accessDenied={NotFound}
          authenticationError={Broken}
          error={Broken}
          loading={Waiting}
          disableTelemetry
          requireAuth
        >
          <Resource {...companies} />
          <CustomRoutes>
            <Route path="/" element={<HomePage />} />
            <Route path="/companies/create" element={<CompanyCreate />} />
            {firmRoutes}
            {workspaceRoutes}
          </CustomRoutes>
        </CoreAdminUI>
        <Notice />
      </CssBaseline>
    </AdminContext>
  )
}

const router = createBrowserRouter([{ path: '*', element: <Application /> }], { basename: '/console' })

export const Console = () => <RouterProvider router={router} />
