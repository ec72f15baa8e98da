import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';
import { viewStateIn, type ViewState } from './model/view-state';

/** When somebody set out for a page, for the figure of how long the first view takes. */
const setOut = (): void => void performance.mark('lineage:set-out');

export const lineageRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'lineage',
    validateSearch: (search: Record<string, unknown>): { readonly find?: string } =>
      typeof search['find'] === 'string' && search['find'] !== '' ? { find: search['find'].slice(0, 300) } : {},
    component: lazyRouteComponent(() => import('./lineage.page'), 'LineagePage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'lineage/$directiveId',
    validateSearch: (search: Record<string, unknown>): ViewState => viewStateIn(search),
    onEnter: setOut,
    component: lazyRouteComponent(() => import('./chain.page'), 'ChainPage'),
  }),
] as const;
