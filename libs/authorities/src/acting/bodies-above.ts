import { Inject, Injectable } from '@nestjs/common';
import { firstInstantOf } from '@cascade/calendar/domain';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { placedUnder } from './placed-under';

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
    return (await placedUnder(this.store, authorityId, instant)).parentId;
  }
}
