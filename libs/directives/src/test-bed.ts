import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { CLOCK } from '@cascade/calendar';
import { CommandBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { authorities, delegations, delegationsNow, authoritiesCatalogue, groups, type Establishment } from '@cascade/authorities';
import {
  CONTENT_STORE,
  KEY_STORE,
  memoryContentStore,
  openKeyStore,
  sealedFields,
  type ContentStore,
  type KeyStore,
} from '@cascade/content-store';
import { EVENT_STORE, openMemoryEventStore, openReadModels, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import {
  holdsPlainText,
  mergeCatalogues,
  openTexts,
  uuidV5,
  type CommandMeta,
  type RecordedEvent,
  type Sealed,
} from '@cascade/event-store/domain';
import { BEN_CAT, establishingBinhDuong } from './domain/sample-bodies';
import { catalogue, DirectivesModule, projections, queries } from './index';

export { BEN_CAT, BINH_DUONG, THOI_HOA } from './domain/sample-bodies';

/** The room with a real log, key store, content store and read side, all of them its own, for one spec. */
export interface TestBed {
  readonly app: INestApplicationContext;
  readonly store: EventStore;
  readonly keys: KeyStore;
  readonly contents: ContentStore;
  readonly readModels: ReadModels;
  execute<Answer>(command: object): Promise<Answer>;
  eventsOf(stream: string): Promise<RecordedEvent[]>;
  opened(text: unknown): string | null;
  /** What was recorded, opened; fails where a free text stands in plain words. */
  said(event: RecordedEvent | undefined): object;
  close(): Promise<void>;
}
export const NOW = Date.parse('2020-08-21T08:00:00+07:00');
let commands = 0;
/** Each call is another command, as if another person asked. */
export const aMeta = (change: Partial<CommandMeta> = {}): CommandMeta => ({
  commandId: uuidV5(`command/${(commands += 1)}`),
  actor: 'account-1',
  onBehalfOf: BEN_CAT,
  occurredAt: '2020-08-21T08:00:00+07:00',
  ...change,
});
const establish = async (store: EventStore, { stream, events }: Establishment): Promise<void> => {
  const common = { commandId: stream, actor: 'system', onBehalfOf: null, correlationId: stream, causationId: null };
  const complete = events.map(({ id = '', type, version, data, occurredAt = null }) => ({
    id,
    type,
    version,
    data,
    metadata: { ...common, occurredAt },
  }));
  await store.append(stream, complete, 'no-stream');
};
/** With three bodies, one under the other, unless more are given. */
export const openTestBed = async (bodies: Iterable<readonly Establishment[]> = [establishingBinhDuong]): Promise<TestBed> => {
  const folder = mkdtempSync(join(tmpdir(), 'directives-'));
  const store = await openMemoryEventStore({ catalogue: mergeCatalogues([authoritiesCatalogue, catalogue]) });
  const keys = openKeyStore(join(folder, 'keys'));
  const contents = memoryContentStore(keys);
  const readModels = await openReadModels({
    store,
    folder: join(folder, 'read'),
    projections: [authorities, delegations, groups, ...projections],
    queries: { ...queries, delegations: delegationsNow },
    threads: false,
    unseal: (text) => sealedFields(keys).unseal(text),
    now: () => NOW,
  });
  for (const batch of bodies) await Promise.all(batch.map((body) => establish(store, body)));
  const provided = [
    { provide: EVENT_STORE, useValue: store },
    { provide: KEY_STORE, useValue: keys },
    { provide: CONTENT_STORE, useValue: contents },
    { provide: READ_MODELS, useValue: readModels },
    { provide: CLOCK, useValue: { now: () => NOW } },
  ];
  @Global()
  @Module({ providers: provided, exports: provided })
  class Stores {}
  const module = await Test.createTestingModule({ imports: [Stores, DirectivesModule] }).compile();
  const app = await module.init();
  return {
    app,
    store,
    keys,
    contents,
    readModels,
    execute: (command) => app.get(CommandBus, { strict: false }).execute(command),
    eventsOf: (stream) => Array.fromAsync(store.readStream(stream)),
    opened: (text) => sealedFields(keys).unseal(text as Sealed),
    said: (event) => {
      const { text } = event!;
      if (holdsPlainText(JSON.parse(text.data))) throw new Error(`a free text in plain words: ${text.data}`);
      return openTexts(event!.data, (sealed) => sealedFields(keys).unseal(sealed)) as object;
    },
    async close() {
      await app.close();
      await readModels.close();
      await store.close();
      keys.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
