import { Inject, Injectable } from '@nestjs/common';
import { firstInstantOf } from '@cascade/calendar/domain';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { authorityStream, type AuthorityEvent } from '../domain';

/** A longer chain would be a circle. */
const MOST = 16;

/** The bodies above one, nearest first, as they were placed on a day: read from their own streams. */
@Injectable()
export class BodiesAbove {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}
  /** @param at world time, '2020-08-21' or an ISO instant */
  async of(authorityId: string, at: string): Promise<readonly string[]> {
    const instant = firstInstantOf(at, 'occurredAt');
    const above: string[] = [];
    for (
      let id = await this.parentOf(authorityId, instant);
      id !== null && id !== authorityId && above.length < MOST && !above.includes(id);
    ) {
      above.push(id);
      id = await this.parentOf(id, instant);
    }
    return above;
  }
  private async parentOf(authorityId: string, instant: number): Promise<string | null> {
    let parentId: string | null = null;
    let placedAt = -Infinity;
    for await (const { type, data, metadata } of this.store.readStream(authorityStream(authorityId))) {
      const event = { type, data } as unknown as AuthorityEvent;
      if (event.type === 'AuthorityEstablished') ({ parentId } = event.data);
      if (event.type !== 'AuthorityPlaced') continue;
      const from = metadata.occurredAt === null ? -Infinity : firstInstantOf(metadata.occurredAt, 'occurredAt');
      // A placing of an earlier day that was learnt late undoes none of a later day.
      if (from <= instant && from >= placedAt) [parentId, placedAt] = [event.data.parentId, from];
    }
    return parentId;
  }
}
