import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';
import { textsIn } from './statistics-search';

export const statisticsRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics',
    validateSearch: textsIn('by', 'body', 'order', 'below', 'from', 'to'),
    component: lazyRouteComponent(() => import('./official.page'), 'OfficialPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/tasks',
    validateSearch: textsIn('bucket', 'body', 'order', 'below', 'from', 'to', 'force', 'bodyLevel'),
    component: lazyRouteComponent(() => import('./cell.page'), 'CellPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/relay',
    validateSearch: textsIn('measure', 'order', 'from', 'to', 'above', 'under', 'days', 'waiting'),
    component: lazyRouteComponent(() => import('./relay.page'), 'RelayPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/silent',
    validateSearch: textsIn('days', 'under', 'body'),
    component: lazyRouteComponent(() => import('./silent.page'), 'SilentPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/not-updating',
    validateSearch: textsIn('days', 'under'),
    component: lazyRouteComponent(() => import('./not-updating.page'), 'NotUpdatingPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/targets',
    validateSearch: textsIn('order', 'standing'),
    component: lazyRouteComponent(() => import('./targets.page'), 'TargetsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/compare',
    validateSearch: textsIn('above', 'answer'),
    component: lazyRouteComponent(() => import('./compare.page'), 'ComparePage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'statistics/duplicates',
    component: lazyRouteComponent(() => import('./duplicates.page'), 'DuplicatesPage'),
  }),
] as const;
