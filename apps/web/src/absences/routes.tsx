import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const absencesRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'absences',
    component: lazyRouteComponent(() => import('./absences.page'), 'AbsencesPage'),
  }),
] as const;
