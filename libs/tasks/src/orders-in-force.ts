import { Inject, Injectable } from '@nestjs/common';
import { firstInstantOf } from '@cascade/calendar/domain';
import { BoundedMap, EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, type CommandMeta } from '@cascade/event-store/domain';

/** How far an order's stream was read, and the instant (ms) from which it is recalled. */
interface Read {
  readonly next: bigint;
  readonly recalledFrom: number | null;
}
const UNREAD: Read = { next: 0n, recalledFrom: null };
/** Orders at work at once; each costs some bytes. */
const KEEP = 10_000;

/** Whether the orders that gave tasks still stand, read from their own streams: a read model may lag behind a recall. */
@Injectable()
export class OrdersInForce {
  private readonly known = new BoundedMap<string, Read>(KEEP);
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /**
   * A recall freezes what the order asked for: only what happened before it may still be recorded, and is then a late fact like any other.
   * @throws DomainError `task.order-recalled` where the recall comes first.
   */
  async mustStand(taskId: string, directiveId: string, { occurredAt }: Pick<CommandMeta, 'occurredAt'>): Promise<void> {
    const recalledFrom = await this.recalledFrom(directiveId);
    if (recalledFrom === null) return;
    if (occurredAt !== null && firstInstantOf(occurredAt, 'occurredAt') < recalledFrom) return;
    throw new DomainError('task.order-recalled', { taskId, directiveId, recalledAt: new Date(recalledFrom).toISOString() });
  }
  /** ms; null where nobody recalled it. Only what was appended since the last look is read. */
  private async recalledFrom(directiveId: string): Promise<number | null> {
    let { next, recalledFrom } = this.known.get(directiveId) ?? UNREAD;
    for await (const { type, revision, metadata } of this.store.readStream(`directive-${directiveId}`, { from: next })) {
      next = revision + 1n;
      if (type !== 'DirectiveRecalled') continue;
      recalledFrom = firstInstantOf(metadata.occurredAt ?? metadata.recordedAt, 'occurredAt');
    }
    this.known.set(directiveId, { next, recalledFrom });
    return recalledFrom;
  }
}
