import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const draftingRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'directives/$directiveId/derive',
    component: lazyRouteComponent(() => import('./derive.page'), 'DerivePage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'drafts/$directiveId',
    component: lazyRouteComponent(() => import('./draft.page'), 'DraftPage'),
  }),
] as const;
