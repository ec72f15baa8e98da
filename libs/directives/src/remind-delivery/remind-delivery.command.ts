import type { CommandMeta } from '@cascade/event-store/domain';

/** Asks a recipient for what it owes on a letter (its registration, an order of its own), with some words or none. */
export class RemindDelivery {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly directiveId: string; readonly authorityId: string; readonly words?: string | null },
  ) {}
}
