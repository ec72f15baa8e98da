import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import { viewOf, type ViewQuery } from '../http/view';
import { Incompleteness, type Incomplete } from './incompleteness';

/** What every answer says of itself: as of when, as known when, and from which ordinal it was made. */
export interface Stated {
  readonly asOf: string;
  readonly knownAt: number;
  readonly ordinal: number;
  /** Left out where every event was taken in. */
  readonly incomplete?: Incomplete;
}
/** The road from a query string to the read models. */
@Injectable()
export class Questions {
  constructor(
    private readonly bus: QueryBus,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly incompleteness: Incompleteness,
  ) {}
  /** For answers made from the log itself: it is always up to date. */
  stated(asOf: number = this.clock.now()): Stated {
    const { ordinal } = this.readModels.state();
    return { asOf: isoOf(asOf), knownAt: ordinal, ordinal };
  }
  async answer<R>(view: ViewQuery, question: (at: AskOptions) => Query<Answer<R>>): Promise<{ result: R; stated: Stated }> {
    const { asOf = this.clock.now(), ...rest } = viewOf(view);
    const answer = await this.bus.execute(question({ asOf, ...rest }));
    const incomplete = await this.incompleteness.of(answer.result);
    const { knownAt, ordinal } = answer;
    return { result: answer.result, stated: { asOf: isoOf(answer.asOf), knownAt, ordinal, ...(incomplete && { incomplete }) } };
  }
  /** The answer with what it was made from beside its fields. */
  async ask<R extends object>(view: ViewQuery, question: (at: AskOptions) => Query<Answer<R>>): Promise<R & Stated> {
    const { result, stated } = await this.answer(view, question);
    return { ...result, ...stated };
  }
}
