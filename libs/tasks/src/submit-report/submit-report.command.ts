import type { CommandMeta } from '@cascade/event-store/domain';
import type { ReportSubmitted } from '../domain';

export interface SubmitReportBody {
  readonly taskId: string;
  /** The occurrence it is for: '2020-08-18', '2020-W34', '2020-08', '2020-Q3', '2020-H2', '2020'. */
  readonly period: string;
  readonly values: ReportSubmitted['data']['values'];
  readonly note?: string | null;
  /** What shows it, where another body records it. */
  readonly evidence?: string;
}
export class SubmitReport {
  constructor(
    readonly meta: CommandMeta,
    readonly body: SubmitReportBody,
  ) {}
}
