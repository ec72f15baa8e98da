import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const statisticsRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics',
    component: lazyRouteComponent(() => import('./statistics.page'), 'StatisticsPage'),
  }),
] as const;
