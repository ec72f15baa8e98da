import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';
import { inboxSearch } from './inbox-search';

export const deskRoutes = [
  createRoute({ getParentRoute: () => frameRoute, path: '/', component: lazyRouteComponent(() => import('./desk.page'), 'DeskPage') }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'inbox',
    validateSearch: inboxSearch,
    component: lazyRouteComponent(() => import('./inbox.page'), 'InboxPage'),
  }),
] as const;
