import { randomUUID } from 'node:crypto';
import type { Clock } from '@cascade/calendar';
import { firstInstantOf, isoOf } from '@cascade/calendar/domain';
import { isDomainError } from '@cascade/event-store/domain';
import type { EventStore } from '@cascade/event-store';
import { CLOCK_STREAM, type ClockStarted } from './clock.events';

/** What a clock of the machine looks like; a spec passes its own. */
export type RealNow = () => number;

/**
 * The present of one store: the real one, unless the store says that its time started elsewhere (the sample campaign opens on 21/8/2020 08:00).
 * Replaceable while it runs, because a store learns that it holds the sample only when that is loaded.
 */
export class EngineClock implements Clock {
  private shift = 0;
  private shifted = false;
  constructor(private readonly real: RealNow = Date.now) {}
  now(): number {
    return this.real() + this.shift;
  }
  /** Whether "now" is not the machine's. */
  get isShifted(): boolean {
    return this.shifted;
  }
  follow({ startsAt, realStart }: ClockStarted['data']): void {
    this.shift = firstInstantOf(startsAt, 'startsAt') - Date.parse(realStart);
    this.shifted = true;
  }
  /** Takes up the time of a store that was opened before. */
  async readFrom(store: EventStore): Promise<void> {
    for await (const event of store.readStream(CLOCK_STREAM, { limit: 1 })) this.follow(event.data as ClockStarted['data']);
  }
  /** Lets the store's time begin at `startsAt` now, for ever. A store whose time has begun keeps it. */
  async start(store: EventStore, startsAt: string): Promise<void> {
    const realStart = new Date(this.real()).toISOString();
    const data = { startsAt: isoOf(firstInstantOf(startsAt, 'startsAt')), realStart };
    const metadata = {
      occurredAt: realStart,
      actor: 'system',
      onBehalfOf: null,
      commandId: randomUUID(),
      correlationId: randomUUID(),
      causationId: null,
    };
    try {
      await store.append(CLOCK_STREAM, [{ id: randomUUID(), type: 'ClockStarted', version: 1, data, metadata }], 'no-stream');
    } catch (error) {
      if (!isDomainError(error, 'stream.conflict')) throw error;
    }
    await this.readFrom(store);
  }
}
