import type { TaskAct } from './task-acts';

/** Where each act is sent. */
export const ACT_PATHS = {
  accept: '/api/tasks/{taskId}/accept',
  refuse: '/api/tasks/{taskId}/refuse',
  progress: '/api/tasks/{taskId}/progress',
  report: '/api/tasks/{taskId}/report',
  extend: '/api/tasks/{taskId}/extension',
  confirm: '/api/tasks/{taskId}/confirm',
  return: '/api/tasks/{taskId}/return',
  grant: '/api/tasks/{taskId}/extension/grant',
  refuseExtension: '/api/tasks/{taskId}/extension/refuse',
  remind: '/api/tasks/{taskId}/remind',
  parts: '/api/tasks/{taskId}/parts',
  handOver: '/api/tasks/{taskId}/hand-over',
  duty: '/api/tasks/{taskId}/duty',
  withdraw: '/api/tasks/{taskId}/withdraw',
} as const satisfies Record<TaskAct, string>;
