import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, texts } from '../frame/address-fields';
import { frameRoute } from '../frame/root.route';

export const followingRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'following',
    validateSearch: addressOf(texts('id')),
    component: lazyRouteComponent(() => import('./following.page'), 'FollowingPage'),
  }),
] as const;
