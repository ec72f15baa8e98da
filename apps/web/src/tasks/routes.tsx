import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';

export const tasksRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'tasks',
    component: lazyRouteComponent(() => import('./tasks.page'), 'TasksPage'),
  }),
] as const;
