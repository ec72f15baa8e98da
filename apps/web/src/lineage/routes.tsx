import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, texts } from '../frame/address-fields';
import { frameRoute } from '../frame/root.route';
import { viewStateIn } from './model/view-state';

/** When somebody set out for a page, for the figure of how long the first view takes. */
const setOut = (): void => void performance.mark('lineage:set-out');

export const lineageRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'lineage',
    validateSearch: addressOf(texts('find')),
    component: lazyRouteComponent(() => import('./lineage.page'), 'LineagePage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'lineage/$directiveId',
    validateSearch: viewStateIn,
    onEnter: setOut,
    component: lazyRouteComponent(() => import('./chain.page'), 'ChainPage'),
  }),
] as const;
