import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const lettersRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'letters/import',
    component: lazyRouteComponent(() => import('./import.page'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'letters/to-confirm',
    component: lazyRouteComponent(() => import('./waiting.page'), 'WaitingPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'directives/$directiveId/reading',
    component: lazyRouteComponent(() => import('./reading.page'), 'ReadingPage'),
  }),
] as const;
