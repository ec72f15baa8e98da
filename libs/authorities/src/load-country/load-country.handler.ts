import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import type { Recorded } from '@cascade/event-store/domain';
import { LoadCountry } from './load-country.command';
import { loadCountry, type LoadedCountry } from './load-country';

@CommandHandler(LoadCountry)
export class LoadCountryHandler implements ICommandHandler<LoadCountry> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ asOf }: LoadCountry): Promise<Recorded & LoadedCountry> {
    const loaded = await loadCountry(this.store, asOf);
    // Many streams, so no revision of one is the answer's; whoever asks on waits for all of it.
    return { ...loaded, stream: '', revision: 0n, position: await this.store.head() };
  }
}
