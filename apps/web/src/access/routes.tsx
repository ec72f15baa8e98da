import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, texts } from '../frame/address-fields';
import { rootRoute } from '../frame/root.route';

/** Pages before sign-in: outside the frame, open to whoever comes. */
export const accessRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'sign-in',
    // The page that somebody wanted to see; why the provider of identities sent them back.
    validateSearch: addressOf(texts('to', 'problem')),
    component: lazyRouteComponent(() => import('./sign-in.page'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'setup',
    component: lazyRouteComponent(() => import('./setup.page'), 'SetupPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'change-password',
    component: lazyRouteComponent(() => import('./change-password.page'), 'ChangePasswordPage'),
  }),
] as const;
