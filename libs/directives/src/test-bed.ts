import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { authorities, authoritiesCatalogue, authorityStream, committeeId, groups, type AuthorityEstablished } from '@cascade/authorities';
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
import { mergeCatalogues, uuidV5, type CommandMeta, type RecordedEvent, type Sealed } from '@cascade/event-store/domain';
import { catalogue, DirectivesModule, queries } from './index';

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
  close(): Promise<void>;
}
export const NOW = Date.parse('2020-08-21T08:00:00+07:00');
export const BINH_DUONG = committeeId('gso', 'province', '74');
export const BEN_CAT = committeeId('gso', 'district', '721');
export const THOI_HOA = committeeId('gso', 'commune', '25837');

let commands = 0;
/** Each call is another command, as if another person asked. */
export const aMeta = (change: Partial<CommandMeta> = {}): CommandMeta => ({
  commandId: uuidV5(`command/${(commands += 1)}`),
  actor: 'account-1',
  onBehalfOf: BEN_CAT,
  occurredAt: '2020-08-21T08:00:00+07:00',
  ...change,
});
const unit = (
  authorityId: string,
  parentId: string | null,
  level: 'province' | 'district' | 'commune',
  type: string,
  name: string,
  code: string,
) => ({
  authorityId,
  kind: 'peoplesCommittee' as const,
  level,
  name: `UBND ${type.toLowerCase()} ${name}`,
  unit: { scheme: 'gso', level, code, type, name },
  parentId,
});
const BODIES: readonly AuthorityEstablished['data'][] = [
  unit(BINH_DUONG, null, 'province', 'Tỉnh', 'Bình Dương', '74'),
  unit(BEN_CAT, BINH_DUONG, 'district', 'Thị xã', 'Bến Cát', '721'),
  unit(THOI_HOA, BEN_CAT, 'commune', 'Phường', 'Thới Hòa', '25837'),
];
export const openTestBed = async (): Promise<TestBed> => {
  const folder = mkdtempSync(join(tmpdir(), 'directives-'));
  const store = await openMemoryEventStore({ catalogue: mergeCatalogues([authoritiesCatalogue, catalogue]) });
  const keys = openKeyStore(join(folder, 'keys'));
  const contents = memoryContentStore(keys);
  const readModels = await openReadModels({
    store,
    folder: join(folder, 'read'),
    projections: [authorities, groups],
    queries,
    threads: false,
    now: () => NOW,
  });
  for (const data of BODIES) {
    const { commandId, actor, onBehalfOf } = aMeta();
    const metadata = { commandId, actor, onBehalfOf, occurredAt: '2019-01-01', correlationId: commandId, causationId: null };
    const id = uuidV5(data.authorityId);
    await store.append(authorityStream(data.authorityId), [{ id, type: 'AuthorityEstablished', version: 1, data, metadata }], 'no-stream');
  }
  const provided = [
    { provide: EVENT_STORE, useValue: store },
    { provide: KEY_STORE, useValue: keys },
    { provide: CONTENT_STORE, useValue: contents },
    { provide: READ_MODELS, useValue: readModels },
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
    async close() {
      await app.close();
      await readModels.close();
      await store.close();
      keys.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
