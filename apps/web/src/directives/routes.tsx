import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';
import { TABS, type DirectiveSearch } from './directive-search';

const wordIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
export const directivesRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'directives',
    validateSearch: (search: Record<string, unknown>): { text?: string; province?: string; issuer?: string; year?: string } => ({
      ...(wordIn(search['text']) && { text: wordIn(search['text'])! }),
      ...(wordIn(search['province']) && { province: wordIn(search['province'])! }),
      ...(wordIn(search['issuer']) && { issuer: wordIn(search['issuer'])! }),
      ...(wordIn(search['year']) && { year: wordIn(search['year'])! }),
    }),
    component: lazyRouteComponent(() => import('./directives.page'), 'DirectivesPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'directives/$directiveId',
    validateSearch: (search: Record<string, unknown>): DirectiveSearch => {
      const tab = TABS.find((each) => each === search['tab']);
      const item = wordIn(search['item']);
      return {
        ...(tab && { tab }),
        ...(item && { item }),
        ...(search['by'] === 'matrix' && { by: 'matrix' as const }),
        ...(search['letter'] === 'raw' && { letter: 'raw' as const }),
      };
    },
    component: lazyRouteComponent(() => import('./directive.page'), 'DirectiveRoutePage'),
  }),
] as const;
