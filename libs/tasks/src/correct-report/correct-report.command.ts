import type { CommandMeta, FactCorrected } from '@cascade/event-store/domain';

/** Puts a recorded report of a period, or the word that it is done without, right. */
export class CorrectReport {
  constructor(
    readonly meta: CommandMeta,
    readonly body: {
      readonly taskId: string;
      readonly period: string;
      /** An event left out is the one recorded last that is no correction. */
      readonly correction: Omit<FactCorrected['data'], 'eventId' | 'productOn'> & { readonly eventId: string | null };
    },
  ) {}
}
