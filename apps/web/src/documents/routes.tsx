import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';
import { documentsSearch } from './documents-search';

export const documentsRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'documents',
    validateSearch: documentsSearch,
    component: lazyRouteComponent(() => import('./documents.page'), 'DocumentsPage'),
  }),
] as const;
