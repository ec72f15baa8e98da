import type { CommandMeta } from '@cascade/event-store/domain';

/** A reminder that a channel gave up is sent after all, once its address was put right. */
export class RetryReminder {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly reminderId: string },
  ) {}
}
