import { createRouter } from '@tanstack/react-router';
import { absencesRoutes } from './absences/routes';
import { accessRoutes } from './access/routes';
import { adminRoutes } from './admin/routes';
import { auditRoutes } from './audit/routes';
import { deskRoutes } from './desk/routes';
import { directivesRoutes } from './directives/routes';
import { documentsRoutes } from './documents/routes';
import { draftingRoutes } from './drafting/routes';
import { frameRoute, rootRoute } from './frame/root.route';
import { parseSearch, stringifySearch } from './frame/search-text';
import { followingRoutes } from './following/routes';
import { lettersRoutes } from './letters/routes';
import { lineageRoutes } from './lineage/routes';
import { notesRoutes } from './notes/routes';
import { reportsRoutes } from './reports/routes';
import { statisticsRoutes } from './statistics/routes';
import { tasksRoutes } from './tasks/routes';

const inFrame = frameRoute.addChildren([
  ...deskRoutes,
  ...absencesRoutes,
  ...lineageRoutes,
  ...tasksRoutes,
  ...draftingRoutes,
  ...reportsRoutes,
  ...documentsRoutes,
  ...directivesRoutes,
  ...lettersRoutes,
  ...statisticsRoutes,
  ...followingRoutes,
  ...notesRoutes,
  ...auditRoutes,
  ...adminRoutes,
]);
export const router = createRouter({
  routeTree: rootRoute.addChildren([inFrame, ...accessRoutes]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadDelay: 50,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
