import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, texts } from '../frame/address-fields';
import { frameRoute } from '../frame/root.route';
import { FILTERS } from './audit-search';

export const auditRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit',
    validateSearch: addressOf(texts(...FILTERS)),
    component: lazyRouteComponent(() => import('./events.page'), 'EventsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit/event',
    validateSearch: addressOf(texts('number')),
    component: lazyRouteComponent(() => import('./event.page'), 'EventPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit/replay',
    validateSearch: addressOf(texts('order', 'step')),
    component: lazyRouteComponent(() => import('./replay.page'), 'ReplayPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'audit/access',
    validateSearch: addressOf(texts('actor', 'type', 'from', 'to')),
    component: lazyRouteComponent(() => import('./access.page'), 'AccessPage'),
  }),
] as const;
