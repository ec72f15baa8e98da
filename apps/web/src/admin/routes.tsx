import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const adminRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin',
    component: lazyRouteComponent(() => import('./admin.page'), 'AdminPage'),
  }),
] as const;
