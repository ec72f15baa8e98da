import type { CommandMeta } from '@cascade/event-store/domain';

/** Asks the body that must do a task how far it is, with some words or none. */
export class RemindTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly taskId: string; readonly words?: string | null },
  ) {}
}
