import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@cascade/calendar';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';

/** Bodies move seldom; a reform that was just recorded is felt after so long. */
const FRESH_MS = 5_000;
const MOST = 20_000;

/** From a body up to all whose administrators may act for it, at this moment of the store: rights are today's, whatever day is looked at. */
@Injectable()
export class BodyChains {
  private readonly known = new Map<string, { readonly chain: readonly string[]; readonly at: number }>();
  constructor(
    @Inject(READ_MODELS) private readonly readModels: Pick<ReadModels, 'ask'>,
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'head'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  /** The body first. Itself alone where nobody knows it. @throws DomainError `read-model.behind` */
  async of(authorityId: string): Promise<readonly string[]> {
    const known = this.known.get(authorityId);
    if (known && performance.now() - known.at < FRESH_MS) return known.chain;
    const chain = await this.ask(authorityId);
    if (chain.length === 0) return [authorityId];
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(authorityId, { chain, at: performance.now() });
    return chain;
  }
  private async ask(authorityId: string): Promise<readonly string[]> {
    const asOf = this.clock.now();
    const { result } = await this.readModels.ask<readonly string[]>('body-chain', { authorityId }, { asOf });
    if (result.length > 0) return result;
    // It may have been established a moment ago.
    return (await this.readModels.ask<readonly string[]>('body-chain', { authorityId }, { asOf, after: await this.store.head() })).result;
  }
}
