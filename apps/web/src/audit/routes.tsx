import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';
import { auditSearch, FILTERS } from './audit-search';

export const auditRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit',
    validateSearch: auditSearch(...FILTERS),
    component: lazyRouteComponent(() => import('./events.page'), 'EventsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit/event',
    validateSearch: auditSearch('number'),
    component: lazyRouteComponent(() => import('./event.page'), 'EventPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit/replay',
    validateSearch: auditSearch('order', 'step'),
    component: lazyRouteComponent(() => import('./replay.page'), 'ReplayPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit/access',
    validateSearch: auditSearch('actor', 'type', 'from', 'to'),
    component: lazyRouteComponent(() => import('./access.page'), 'AccessPage'),
  }),
] as const;
