import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, text, texts, year } from '../frame/address-fields';
import { frameRoute } from '../frame/root.route';

const LEVELS = ['central', 'province', 'district', 'commune'] as const;
const bodiesSearch = addressOf({ text, level: oneOf(LEVELS) });
export type BodiesSearch = ReturnType<typeof bodiesSearch>;
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
    validateSearch: addressOf({ year }),
    component: lazyRouteComponent(() => import('./calendar.page'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'admin/accounts',
    validateSearch: addressOf(texts('text', 'account')),
    component: lazyRouteComponent(() => import('./accounts.page'), 'AccountsPage'),
  }),
] as const;
