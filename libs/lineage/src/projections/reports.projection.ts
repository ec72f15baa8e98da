import type { Instant } from '@cascade/calendar/domain';
import type { TimelineProjection } from '@cascade/event-store';
import type { FactCorrected } from '@cascade/event-store/domain';
import type { ReportEvent, ReportSubmitted, ReportWaived } from '@cascade/tasks/domain';
import { correctedFacts } from './corrected-facts';
import { factsOf } from './directive-versions';
import { standing } from './standing';

export type ReportRow = {
  task_id: string;
  period: string;
  /** ms of the first submission: whoever corrects figures later was not late. */
  submitted_at: Instant | null;
  waived: number;
  values_json: string | null;
};
export const reports: TimelineProjection<ReportEvent | FactCorrected, ReportRow> = {
  name: 'reports',
  version: 2,
  category: 'report',
  columns: { task_id: 'text', period: 'text', submitted_at: 'integer', waived: 'integer', values_json: 'text' },
  indexes: [['task_id', 'period']],
  subjectOf: { ReportSubmitted: () => '', ReportWaived: () => '', FactCorrected: () => '' },
  timeline: (recorded) => {
    const facts = correctedFacts<ReportEvent>(recorded);
    const [first] = facts;
    if (!first) return [];
    const submitted = factsOf<ReportSubmitted>(facts, 'ReportSubmitted');
    const at = submitted[0]?.occurredFrom ?? null;
    const { taskId, period } = first.data;
    return [
      { from: first.occurredFrom, row: { task_id: taskId, period, submitted_at: null, waived: 0, values_json: null } },
      ...standing(submitted.map((fact) => ({ ...fact, from: fact.occurredFrom }))).map(({ from, data }) => ({
        from,
        change: { submitted_at: at, values_json: JSON.stringify(data.values) },
      })),
      ...factsOf<ReportWaived>(facts, 'ReportWaived').map(({ occurredFrom }) => ({ from: occurredFrom, change: { waived: 1 } })),
    ];
  },
};
