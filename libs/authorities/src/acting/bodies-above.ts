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
    return this.before(authorityId, firstInstantOf(at, 'occurredAt'));
  }
  private async before(authorityId: string, instant: number | undefined): Promise<readonly string[]> {
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
  /** Those that stand above it by its last placing, and those that did on a day; `at` null: the last alone. Who answers for what happened then is either. */
  async thenAndNow(authorityId: string, at: string | null): Promise<readonly string[]> {
    const then = at === null ? [] : await this.of(authorityId, at);
    return [...new Set([...then, ...(await this.before(authorityId, undefined))])];
  }
  private async parentOf(authorityId: string, instant: number | undefined): Promise<string | null> {
    return (await placedUnder(this.store, authorityId, instant)).parentId;
  }
}
