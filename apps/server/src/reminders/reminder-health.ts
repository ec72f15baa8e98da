import { Inject, Injectable } from '@nestjs/common';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';

/** How many reminders wait for a channel, and how many a channel gave up, so that somebody must look at the address. */
export interface ReminderCounts {
  readonly owed: number;
  readonly gaveUp: number;
}
const LOOK_AGAIN_MS = 1_000;

/** Asked by whoever watches the engine, often: looked up once a second at most. */
@Injectable()
export class ReminderHealth {
  #counts: ReminderCounts = { owed: 0, gaveUp: 0 };
  #at = Number.NEGATIVE_INFINITY;
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async state(): Promise<ReminderCounts> {
    if (performance.now() - this.#at > LOOK_AGAIN_MS) {
      this.#at = performance.now();
      this.#counts = (await this.readModels.ask<ReminderCounts>('reminder-counts', {})).result;
    }
    return this.#counts;
  }
}
