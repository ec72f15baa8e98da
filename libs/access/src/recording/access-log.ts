import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { dayOf } from '@cascade/calendar/domain';
import { EVENT_STORE, type EventStore, type NewEvent } from '@cascade/event-store';
import { accessStream, type AccessEvent } from '../domain';

/** In one append; far below what a store takes. */
const MOST = 500;
interface Waiting {
  readonly event: AccessEvent;
  readonly by: { readonly actor: string; readonly onBehalfOf: string | null };
  resolve(): void;
  reject(error: unknown): void;
}
/**
 * Who read what is restricted, and what left the system. On disk before the answer goes out; what is asked at the same time shares an append, so under load
 * a thousand reads are a few transactions.
 */
@Injectable()
export class AccessLog {
  private waiting: Waiting[] = [];
  private isWriting = false;
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  record(event: AccessEvent, by: Waiting['by']): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ event, by, resolve, reject });
      if (!this.isWriting) void this.write();
    });
  }
  private async write(): Promise<void> {
    this.isWriting = true;
    await new Promise(setImmediate); // what else comes in this turn goes with it
    while (this.waiting.length > 0) {
      const batch = this.waiting.slice(0, MOST);
      this.waiting = this.waiting.slice(MOST);
      try {
        const now = this.clock.now();
        await this.store.append(
          accessStream(dayOf(now)),
          batch.map(({ event, by }) => stored(event, by, isoOf(now))),
          'any',
        );
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.isWriting = false;
  }
}
const stored = ({ type, version, data }: AccessEvent, by: Waiting['by'], occurredAt: string): NewEvent => {
  const id = randomUUID();
  return { id, type, version, data, metadata: { ...by, occurredAt, commandId: id, correlationId: id, causationId: null } };
};
