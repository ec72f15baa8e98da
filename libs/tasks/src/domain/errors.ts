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
    /** `rule`: who may do it. */
    'task.not-yours': { taskId: string; rule: 'doer' | 'giver' | 'part'; bodies: readonly string[] };
    'task.heir-not-standing': { taskId: string; authorityId: string; occurredAt: string };
    /** A body gives no task to itself. */
    'task.heir-is-giver': { taskId: string; authorityId: string };
    /** `recalledAt`: from when the order is no more; what happened before may still be recorded. */
    'task.order-recalled': { taskId: string; directiveId: string; recalledAt: string };
    'task.review-without-reason': { taskId: string };
    'task.without-deadline': { taskId: string };
    'task.extension-pending': { taskId: string; extensionId: string };
    'task.extension-unknown': { taskId: string; extensionId: string | null };
    'task.extension-decided': { taskId: string; extensionId: string; outcome: string };
    'task.extension-not-later': { taskId: string; untilOn: string; dueAt: string };
    'task.parts-without-lead': { taskId: string; leads: number };
    'task.part-twice': { taskId: string; authorityId: string };
    'task.file-unknown': { taskId: string; fileId: string };
    'task.file-empty': { taskId: string };
    'task.report-returned': { taskId: string; reportId: string };
    'report.already-submitted': { taskId: string; period: string };
    /** The task has no duty to report again and again. */
    'report.no-duty': { taskId: string };
    'report.period-not-due': { taskId: string; period: string; why: 'before' | 'after' | 'no-occurrence' | 'not-begun' };
    'report.duty-ends-before-it-begins': { taskId: string; fromOn: string; untilOn: string };
    /** `issuerIds`: who asked for those reports, and adds them up. */
    'report.not-yours-to-collect': { taskId: string; directiveId: string; itemId: string; issuerIds: readonly string[] };
    'report.nothing-to-collect': { taskId: string; period: string };
    'report.period-unreadable': { taskId: string; period: string };
  }
}
export {};
