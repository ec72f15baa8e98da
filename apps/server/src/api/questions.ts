import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import { viewOf, type ViewQuery } from '../http/view';

/** What every answer says of itself: as of when, as known when, and from which ordinal it was made. */
export interface Stated {
  readonly asOf: string;
  readonly knownAt: number;
  readonly ordinal: number;
}
/** The road from a query string to the read models. */
@Injectable()
export class Questions {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  /** For answers made from the log itself: it is always up to date. */
  stated(asOf: number = this.clock.now()): Stated {
    const { ordinal } = this.readModels.state();
    return { asOf: isoOf(asOf), knownAt: ordinal, ordinal };
  }
  async ask<R>(view: ViewQuery, name: string, params: object): Promise<{ result: R; stated: Stated }> {
    const { asOf = this.clock.now(), ...rest } = viewOf(view);
    const answer = await this.readModels.ask<R>(name, params, { asOf, ...rest });
    return { result: answer.result, stated: { asOf: isoOf(answer.asOf), knownAt: answer.knownAt, ordinal: answer.ordinal } };
  }
}
