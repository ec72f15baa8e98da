import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { DomainError, type CommandMeta, type Recorded } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { afterToken } from '../http/after-token';
import { AskedBefore } from '../http/asked-before';
import { callerOf, metaOf } from '../http/caller';
import { OBSERVER, type Observer } from '../observing/observer';
import { KnownBodies } from './known-bodies';

type Known = { readonly position?: bigint; readonly stream?: string };
/** A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
export type Answered<T> = Omit<T, 'position' | 'stream'> & { readonly revision: bigint; readonly after: string };

/** The road from a request to the bus, the same for every command: who, for whom, when, and as which command. */
@Injectable()
export class CommandRoad {
  private readonly asked = new AskedBefore();
  constructor(
    private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly bodies: KnownBodies,
    @Inject(OBSERVER) private readonly observer: Required<Observer>,
  ) {}

  /** `occurredAt` left out means now, by this store's clock. @throws DomainError what the command is refused with, or `request.body-unknown`, `idempotency-key.reused` */
  async run<T extends Recorded>(
    request: Pick<FastifyRequest, 'headers' | 'method' | 'url' | 'body'>,
    occurredAt: string | undefined,
    command: (meta: CommandMeta) => object,
  ): Promise<Answered<T>> {
    const caller = callerOf(request);
    if (caller.onBehalfOf !== null && !(await this.bodies.has(caller.onBehalfOf)))
      throw new DomainError('request.body-unknown', { authorityId: caller.onBehalfOf });
    const now = occurredAt ?? isoOf(this.clock.now());
    // The command's own name is known once it is made, and its id must hang on it.
    const name = command(metaOf(caller, '', now)).constructor.name;
    const meta = metaOf(caller, name, now);
    this.asked.check(meta.commandId, request);
    const {
      position,
      stream: _stream,
      ...answer
    } = await this.told<T>(request, meta, name, () => this.bus.execute(command(meta) as never));
    if (caller.idempotencyKey !== null) this.asked.done(meta.commandId, request);
    return { ...answer, after: afterToken(position) } as unknown as Answered<T>;
  }
  private async told<T>(
    { headers }: Pick<FastifyRequest, 'headers'>,
    { commandId }: CommandMeta,
    name: string,
    work: () => Promise<T & Known>,
  ): Promise<T & Known> {
    const from = Date.now();
    const since = performance.now();
    const header = headers['traceparent'];
    const tell = (failed: boolean): void =>
      this.observer.commanded({
        ...{ commandId, name, from, to: from + (performance.now() - since), failed },
        traceparent: typeof header === 'string' ? header : null,
      });
    try {
      const result = await work();
      tell(false);
      return result;
    } catch (error) {
      tell(true);
      throw error;
    }
  }
}
