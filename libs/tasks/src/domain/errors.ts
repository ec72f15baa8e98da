declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'task.unknown': { taskId: string };
    'task.withdrawn': { taskId: string };
    'task.refused': { taskId: string };
    'task.already-accepted': { taskId: string; status: string };
    'task.already-done': { taskId: string; reportId: string };
    'task.not-open': { taskId: string; status: string };
    'task.not-reported': { taskId: string };
    'task.report-unknown': { taskId: string; reportId: string };
    'task.report-returned': { taskId: string; reportId: string };
    'report.already-submitted': { taskId: string; period: string };
    'report.period-unreadable': { taskId: string; period: string };
  }
}
export {};
