/** Everything that speaks HTTP besides GraphQL, in the order in which it is asked. */
import { briefingRoutes } from '../exports/briefing/http.ts'
import { exportRoutes } from '../exports/http.ts'
import { health } from './health.ts'
import { orgRoutes } from '../org/http.ts'
import type { Route } from './http.ts'
import { pages } from './pages.ts'
import { personalLinkRoutes } from '../people/personalLinks/http.ts'
import { regulationRoutes } from '../regulations/http.ts'
import { serveLinks } from '../rounds/routes.ts'
import { agreementRoutes } from '../weights/procedure/http.ts'

export const routes: readonly Route[] = [
  health,
  orgRoutes,
  serveLinks,
  personalLinkRoutes,
  agreementRoutes,
  regulationRoutes,
  exportRoutes,
  briefingRoutes,
  pages,
]
