import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const lineageRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'lineage',
    component: lazyRouteComponent(() => import('./lineage.page'), 'LineagePage'),
  }),
] as const;
