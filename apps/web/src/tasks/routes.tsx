import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../frame/root.route';
import { tasksSearch } from './tasks-search';

export const tasksRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'tasks',
    validateSearch: tasksSearch,
    component: lazyRouteComponent(() => import('./tasks.page'), 'TasksPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: 'tasks/$taskId',
    component: lazyRouteComponent(() => import('./task.page'), 'TaskPage'),
  }),
] as const;
