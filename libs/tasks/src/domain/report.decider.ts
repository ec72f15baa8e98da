import { DomainError, withCorrections, type CommandOf, type CorrectFact, type Decider, sameJson } from '@cascade/event-store/domain';
import { isPeriod } from './period';
import type { ReportEvent, ReportSubmitted, ReportWaived } from './task.events';

export type ReportState =
  | { readonly status: 'absent' | 'waived' }
  /** The figures are what a second submission is compared with. */
  | { readonly status: 'submitted'; readonly values: ReportSubmitted['data']['values'] };
type GivenReportCommand = CommandOf<'Submit', ReportSubmitted['data']> | CommandOf<'Waive', ReportWaived['data']>;
export type ReportCommand = GivenReportCommand | CorrectFact;

const plain: Decider<ReportState, GivenReportCommand, ReportEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    const { taskId, period } = data;
    if (!isPeriod(period)) throw new DomainError('report.period-unreadable', { taskId, period });
    switch (type) {
      case 'Submit': // what was waived may come all the same
        if (state.status !== 'submitted') return [{ type: 'ReportSubmitted', version: 2, data }];
        if (sameJson(state.values, data.values)) return [];
        throw new DomainError('report.already-submitted', { taskId, period });
      case 'Waive':
        if (state.status === 'waived') return [];
        if (state.status === 'submitted') throw new DomainError('report.already-submitted', { taskId, period });
        return [{ type: 'ReportWaived', version: 2, data }];
    }
  },
  evolve(state, { type, data }) {
    switch (type) {
      case 'ReportSubmitted':
        return { status: 'submitted', values: data.values };
      case 'ReportWaived':
        return state.status === 'submitted' ? state : { status: 'waived' };
      default:
        return state;
    }
  },
};
/** One occurrence of a recurring duty. What was recorded wrongly is put right, not overwritten: a voided report may come again with other figures. */
export const report = withCorrections<ReportState, GivenReportCommand, ReportEvent>(plain, {
  correctable: ['ReportSubmitted', 'ReportWaived'],
  streamOf: () => 'report',
});
