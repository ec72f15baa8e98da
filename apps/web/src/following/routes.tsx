import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const followingRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'following',
    validateSearch: (search: Record<string, unknown>): { readonly id?: string } =>
      typeof search['id'] === 'string' && search['id'] !== '' ? { id: search['id'] } : {},
    component: lazyRouteComponent(() => import('./following.page'), 'FollowingPage'),
  }),
] as const;
