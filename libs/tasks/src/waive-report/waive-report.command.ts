import type { CommandMeta } from '@cascade/event-store/domain';

export interface WaiveReportBody {
  readonly taskId: string;
  readonly period: string;
  readonly reason: string;
}
export class WaiveReport {
  constructor(
    readonly meta: CommandMeta,
    readonly body: WaiveReportBody,
  ) {}
}
