import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, texts } from '../frame/address-fields';
import { frameRoute } from '../frame/root.route';

export const notesRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'notes',
    validateSearch: addressOf(texts('text')),
    component: lazyRouteComponent(() => import('./notes.page'), 'NotesPage'),
  }),
] as const;
