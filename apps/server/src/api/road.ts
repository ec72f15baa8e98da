import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, type CommandMeta, type Recorded } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { afterToken } from '../http/after-token';
import { callerOf, metaOf } from '../http/caller';

type Known = { readonly position?: bigint; readonly stream?: string };
/** A command's answer as it goes out: what the command names, the revision reached, and the token that makes a later query hold it. */
export type Answered<T> = Omit<T, 'position' | 'stream'> & { readonly revision: bigint; readonly after: string };
const BODIES_REMEMBERED = 20_000;

/** The road from a request to the bus, the same for every command: who, for whom, when, and as which command. */
@Injectable()
export class CommandRoad {
  private readonly bodies = new Set<string>();
  constructor(
    private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** `occurredAt` left out means now, by this store's clock. @throws DomainError what the command is refused with, or `request.body-unknown` */
  async run<T extends Recorded>(
    request: Pick<FastifyRequest, 'headers'>,
    occurredAt: string | undefined,
    command: (meta: CommandMeta) => object,
  ): Promise<Answered<T>> {
    const caller = callerOf(request);
    if (caller.onBehalfOf !== null) await this.mustBeABody(caller.onBehalfOf);
    const now = occurredAt ?? isoOf(this.clock.now());
    // The command's own name is known once it is made, and its id must hang on it.
    const name = command(metaOf(caller, '', now)).constructor.name;
    const { position, stream: _stream, ...answer } = (await this.bus.execute(command(metaOf(caller, name, now)) as never)) as T & Known;
    return { ...answer, after: afterToken(position) } as unknown as Answered<T>;
  }
  /** A body never goes away, so one that was found once is there. */
  private async mustBeABody(authorityId: string): Promise<void> {
    if (this.bodies.has(authorityId)) return;
    if (!/^[\w.:-]{1,200}$/.test(authorityId)) throw new DomainError('request.body-unknown', { authorityId });
    let found = false;
    for await (const _event of this.store.readStream(`authority-${authorityId}`, { limit: 1 })) found = true;
    if (!found) throw new DomainError('request.body-unknown', { authorityId });
    if (this.bodies.size >= BODIES_REMEMBERED) this.bodies.clear();
    this.bodies.add(authorityId);
  }
}
