import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const documentsRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'documents',
    component: lazyRouteComponent(() => import('./documents.page'), 'DocumentsPage'),
  }),
] as const;
