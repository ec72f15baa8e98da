import { createRootRoute, createRoute, Outlet, retainSearchParams } from '@tanstack/react-router';
import { Frame } from './frame';
import { instantIn, type Instant } from './instant';
import { NotFound } from './not-found';

/** The instant belongs to every address and goes along from page to page. */
export const rootRoute = createRootRoute({
  validateSearch: (search: Record<string, unknown>): Instant => instantIn(search),
  search: { middlewares: [retainSearchParams<Instant>(['asOf', 'knownAt'])] },
  component: Outlet,
  notFoundComponent: NotFound,
});
/** Everything that is seen inside the frame; pages before sign-in hang on the root itself. */
export const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame', component: Frame });
