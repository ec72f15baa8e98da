import type { CommandMeta, FactCorrected } from '@cascade/event-store/domain';

/** Puts a recorded fact of a task right. */
export class CorrectTaskFact {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly taskId: string; readonly correction: FactCorrected['data'] },
  ) {}
}
