import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EVENT_STORE, openDeciderStreams, type DeciderStreams, type EventStore } from '@cascade/event-store';
import { isDomainError, type AnyEvent } from '@cascade/event-store/domain';
import { keyDestruction, type DestroyKeysOf, type KeysOfStream } from '../domain';
import type { KeyStore } from '../keys/key-store';
import { KEY_STORE } from '../tokens';
import { DestroyKeys, type KeysDestroyed } from './destroy-keys.command';

/** Few streams are ever asked about their keys, and what they hold besides need not be remembered. */
const KEEP = 10;

@Injectable()
@CommandHandler(DestroyKeys)
export class DestroyKeysHandler implements ICommandHandler<DestroyKeys, KeysDestroyed> {
  readonly #streams: DeciderStreams<KeysOfStream, DestroyKeysOf, AnyEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {
    this.#streams = openDeciderStreams(store, keyDestruction, { keep: KEEP });
  }
  /** The event first: a key that is gone without one would come back with the next backup. Cut off in between, the reaction `destroy-keys` goes on. */
  async execute({ meta, body }: DestroyKeys): Promise<KeysDestroyed> {
    const recorded = await this.#streams.handle(
      body.stream,
      { type: 'DestroyKeys', data: { ...body, own: this.#ownKey(body.stream) } },
      meta,
    );
    const { state } = await this.#streams.load(body.stream);
    for (const keyId of state.destroyed) this.keys.destroy(keyId);
    return { ...recorded, keyIds: state.destroyed };
  }
  /** The key of a document bears the document's id. */
  #ownKey(stream: string): string | null {
    const id = stream.slice(stream.indexOf('-') + 1);
    try {
      this.keys.get(id);
      return id;
    } catch (error) {
      if (isDomainError(error, 'key.missing')) return null;
      throw error;
    }
  }
}
