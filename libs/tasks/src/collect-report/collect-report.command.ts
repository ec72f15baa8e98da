import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { ReportSubmitted } from '../domain';

/** Adds up the reports on one item of an order into one's own report upwards, naming them and who is missing. */
export class CollectReport {
  constructor(
    readonly meta: CommandMeta,
    readonly body: {
      /** The duty of one's own that is answered so. */
      readonly taskId: string;
      readonly period: string;
      /** Whose reports: those on this item of this order. */
      readonly directiveId: string;
      readonly itemId: string;
      readonly note?: string;
    },
  ) {}
}
/** A figure added up, and from how many reports. */
export type CollectedFigure = ReportSubmitted['data']['values'][number] & { readonly reports: number };
export interface ReportCollected extends Recorded {
  readonly values: readonly CollectedFigure[];
  readonly sources: readonly string[];
  readonly missing: readonly string[];
}
