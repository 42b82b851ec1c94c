import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin'
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom'
import { CompanyCreate } from '../companies/CompanyCreate.tsx'
import { companies } from '../companies/index.ts'
import { HomePage } from '../firms/HomePage.tsx'
import { SignInPage } from '../people/SignInPage.tsx'
import { authProvider } from './authProvider.ts'
import { createDataProvider } from './dataProvider.ts'
import { i18nProvider } from './i18n.ts'
import { Layout } from './shell/Layout.tsx'
import { Notice } from './shell/Notice.tsx'
import { NotFound } from './page/NotFound.tsx'
import { Loading } from './page/states.tsx'
import { darkTheme, lightTheme } from './theme.ts'
import { wires } from './wires.ts'
import { workspaceRoutes } from './workspace.tsx'

const dataProvider = createDataProvider(wires)
// Language, theme and widths of columns are remembered here; nothing of a company is.
const store = localStorageStore(undefined, 'console')

const Waiting = () => <Loading />

function Application() {
  return (
    <Admin
      title=""
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme="light"
      layout={Layout}
      notification={Notice}
      loginPage={SignInPage}
      catchAll={NotFound}
      loading={Waiting}
      disableTelemetry
      requireAuth
    >
      <Resource {...companies} />
      <CustomRoutes>
        <Route path="/" element={<HomePage />} />
        <Route path="/companies/create" element={<CompanyCreate />} />
        {workspaceRoutes}
      </CustomRoutes>
    </Admin>
  )
}

const router = createBrowserRouter([{ path: '*', element: <Application /> }], { basename: '/console' })

export const Console = () => <RouterProvider router={router} />
