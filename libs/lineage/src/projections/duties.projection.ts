import type { TimelineProjection } from '@cascade/event-store';
import { dutyOfRule, type DeadlineSet, type ReportingDuty, type ReportingDutySet } from '@cascade/tasks/domain';
import { factsOf } from './directive-versions';
import { EVER, lastRecorded } from './standing';

export type DutyRow = { task_id: string; duty_json: string };
/** What a task has to report again and again. A duty is a reading of the order: the one recorded last holds for all of its time. */
export const duties: TimelineProjection<ReportingDutySet | DeadlineSet, DutyRow> = {
  name: 'duties',
  version: 1,
  category: 'task',
  columns: { task_id: 'text', duty_json: 'text' },
  indexes: [['task_id']],
  subjectOf: { ReportingDutySet: () => '', DeadlineSet: () => '' },
  timeline: (facts) => {
    const set = lastRecorded(factsOf<ReportingDutySet>(facts, 'ReportingDutySet'));
    if (set) {
      const { taskId, ...duty } = set.data;
      return [{ from: EVER, row: { task_id: taskId, duty_json: JSON.stringify(duty satisfies ReportingDuty) } }];
    }
    const recurring = factsOf<DeadlineSet>(facts, 'DeadlineSet').find(({ data }) => data.rule.kind === 'recurring');
    const duty = recurring && dutyOfRule(recurring.data.rule, recurring.metadata.occurredAt);
    return duty ? [{ from: EVER, row: { task_id: recurring.data.taskId, duty_json: JSON.stringify(duty) } }] : [];
  },
};
