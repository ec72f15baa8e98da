import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openSqliteEventStore, type NewEvent, type SqliteEventStore } from '@cascade/event-store';
import type { ContentStore } from '../content-store';
import { openFolderContentStore } from '../contents/encrypted-contents';
import type { KeyStore } from '../keys/key-store';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { dataLayout } from './restore-from';

export const catalogue = { versions: {}, upcasters: {} };
export interface Letter {
  readonly stream: string;
  readonly keyId: string;
  readonly hash: string;
  readonly bytes: Buffer;
}
/** A system in use, made of the real parts: letters go in, keys are destroyed, and a backup may be taken meanwhile. */
export class SampleSystem {
  readonly letters: Letter[] = [];
  private constructor(
    readonly folder: string,
    readonly store: SqliteEventStore,
    readonly contents: ContentStore,
    readonly keys: KeyStore,
  ) {}
  static async open(folder = join(freshFolder(), 'data')): Promise<SampleSystem> {
    const layout = dataLayout(folder);
    const keys = openKeyStore(layout.keys);
    return new SampleSystem(
      folder,
      await openSqliteEventStore({ folder: layout.events, catalogue }),
      await openFolderContentStore(layout.contents, keys),
      keys,
    );
  }
  get sources() {
    return { events: this.folder, contents: this.contents, keys: this.keys };
  }
  async takeIn(bytes = randomBytes(3_000)): Promise<Letter> {
    const keyId = await this.keys.create();
    const { hash } = await this.contents.put(bytes, keyId);
    const letter = { stream: `directive-${randomUUID()}`, keyId, hash, bytes };
    await this.append(letter.stream, 'LetterTakenIn', { directiveId: letter.stream, letter: { contentHash: hash, key: keyId } });
    this.letters.push(letter);
    return letter;
  }
  async append(stream: string, type: string, data: object): Promise<void> {
    await this.store.append(stream, [anEvent(type, data)], 'any');
  }
  /** Each event as text, with everything that must survive. */
  async events(): Promise<string[]> {
    const all = await Array.fromAsync(this.store.readAll());
    return all.map(({ id, stream, revision, position, type, text }) =>
      [id, stream, revision, position, type, text.version, text.data, text.metadata].join(' '),
    );
  }
  async close(): Promise<void> {
    await this.store.close();
    this.keys.close();
  }
}
const anEvent = (type: string, data: object): NewEvent => ({
  id: randomUUID(),
  type,
  version: 1,
  data,
  metadata: {
    occurredAt: '2020-08-17',
    actor: 'account-1',
    onBehalfOf: null,
    commandId: 'command-1',
    correlationId: 'command-1',
    causationId: null,
  },
});
