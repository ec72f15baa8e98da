import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, texts } from '../frame/address-fields';
import { frameRoute } from '../frame/root.route';

export const statisticsRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics',
    validateSearch: addressOf(texts('by', 'body', 'order', 'below', 'from', 'to')),
    component: lazyRouteComponent(() => import('./official.page'), 'OfficialPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/tasks',
    validateSearch: addressOf(texts('bucket', 'body', 'order', 'below', 'from', 'to', 'force', 'bodyLevel')),
    component: lazyRouteComponent(() => import('./cell.page'), 'CellPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/relay',
    validateSearch: addressOf(texts('measure', 'order', 'from', 'to', 'above', 'under', 'days', 'waiting')),
    component: lazyRouteComponent(() => import('./relay.page'), 'RelayPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/silent',
    validateSearch: addressOf(texts('days', 'under', 'body')),
    component: lazyRouteComponent(() => import('./silent.page'), 'SilentPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/not-updating',
    validateSearch: addressOf(texts('days', 'under')),
    component: lazyRouteComponent(() => import('./not-updating.page'), 'NotUpdatingPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/targets',
    validateSearch: addressOf(texts('order', 'standing', 'step')),
    component: lazyRouteComponent(() => import('./targets.page'), 'TargetsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/compare',
    validateSearch: addressOf(texts('above', 'answer')),
    component: lazyRouteComponent(() => import('./compare.page'), 'ComparePage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/duplicates',
    component: lazyRouteComponent(() => import('./duplicates.page'), 'DuplicatesPage'),
  }),
] as const;
