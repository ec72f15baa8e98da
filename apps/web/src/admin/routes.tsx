import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

const LEVELS = ['central', 'province', 'district', 'commune'] as const;
export interface BodiesSearch {
  readonly text?: string;
  readonly level?: (typeof LEVELS)[number];
}
const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const bodiesSearch = ({ text, level }: Record<string, unknown>): BodiesSearch => ({
  text: textIn(text),
  level: LEVELS.find((each) => each === level),
});
const yearSearch = ({ year }: Record<string, unknown>): { readonly year?: string } => ({
  year: typeof year === 'string' && /^\d{4}$/.test(year) ? year : undefined,
});
export const adminRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin',
    component: lazyRouteComponent(() => import('./overview.page'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin/bodies',
    validateSearch: bodiesSearch,
    component: lazyRouteComponent(() => import('./bodies.page'), 'BodiesPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin/bodies/$authorityId',
    component: lazyRouteComponent(() => import('./body.page'), 'BodyPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin/groups',
    component: lazyRouteComponent(() => import('./groups.page'), 'GroupsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin/groups/$groupId',
    component: lazyRouteComponent(() => import('./group.page'), 'GroupPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin/calendar',
    validateSearch: yearSearch,
    component: lazyRouteComponent(() => import('./calendar.page'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin/accounts',
    validateSearch: ({ text, account }: Record<string, unknown>) => ({ text: textIn(text), account: textIn(account) }),
    component: lazyRouteComponent(() => import('./accounts.page'), 'AccountsPage'),
  }),
] as const;
