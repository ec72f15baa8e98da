import { Inject, Injectable } from '@nestjs/common';
import { firstInstantOf } from '@cascade/calendar/domain';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { authorityStream } from '../domain';

/** When bodies stood: from the day they were established to the day they were dissolved, read from their own streams. */
@Injectable()
export class StandingBodies {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}
  /**
   * False where the body was established only after `at`, or had been dissolved by then. True for a body without events: whether there is one is asked elsewhere.
   * @param at world time, '2025-07-01' or an ISO instant
   */
  async stoodAt(authorityId: string, at: string): Promise<boolean> {
    const instant = firstInstantOf(at, 'occurredAt');
    let isKnown = false;
    let began = false;
    let ended = false;
    for await (const { type, metadata } of this.store.readStream(authorityStream(authorityId))) {
      isKnown = true;
      // What nobody dated holds from the beginning.
      const isPast = metadata.occurredAt === null || firstInstantOf(metadata.occurredAt, 'occurredAt') <= instant;
      if (type === 'AuthorityEstablished') began ||= isPast;
      else if (type === 'AuthorityDissolved') ended ||= isPast;
    }
    return !isKnown || (began && !ended);
  }
}
