import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';
import { reportSearch } from './reports-search';

export const reportsRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'reports',
    validateSearch: reportSearch,
    component: lazyRouteComponent(() => import('./report.page'), 'ReportPage'),
  }),
] as const;
