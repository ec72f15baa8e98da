import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, texts } from '../frame/address-fields';
import { frameRoute } from '../frame/root.route';
import { directiveSearch } from './directive-search';

export const directivesRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'directives',
    validateSearch: addressOf(texts('text', 'province', 'issuer', 'year')),
    component: lazyRouteComponent(() => import('./directives.page'), 'DirectivesPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'directives/$directiveId',
    validateSearch: directiveSearch,
    component: lazyRouteComponent(() => import('./directive.page'), 'DirectiveRoutePage'),
  }),
] as const;
