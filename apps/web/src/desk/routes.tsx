import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const deskRoutes = [
  createRoute({ getParentRoute: () => frameRoute, path: '/', component: lazyRouteComponent(() => import('./desk.page'), 'DeskPage') }),
] as const;
