import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const notesRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'notes',
    validateSearch: (search: Record<string, unknown>): { readonly text?: string } =>
      typeof search['text'] === 'string' && search['text'] !== '' ? { text: search['text'].slice(0, 200) } : {},
    component: lazyRouteComponent(() => import('./notes.page'), 'NotesPage'),
  }),
] as const;
