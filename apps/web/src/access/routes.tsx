import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../frame/root.route';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
interface SignInSearch {
  /** The page that somebody wanted to see. */
  readonly to?: string;
  /** Why the provider of identities sent them back. */
  readonly problem?: string;
}
/** Pages before sign-in: outside the frame, open to whoever comes. */
export const accessRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'sign-in',
    validateSearch: (search: Record<string, unknown>): SignInSearch => {
      const [to, problem] = [text(search['to']), text(search['problem'])];
      return { ...(to && { to }), ...(problem && { problem }) };
    },
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
