import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const auditRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit',
    component: lazyRouteComponent(() => import('./audit.page'), 'AuditPage'),
  }),
] as const;
