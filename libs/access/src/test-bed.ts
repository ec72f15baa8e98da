import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { authorities, successions } from '@cascade/authorities';
import { authoritiesCatalogue, authorityStream } from '@cascade/authorities/domain';
import { CLOCK } from '@cascade/calendar';
import { KEY_STORE, openKeyStore, sealedFields, type KeyStore } from '@cascade/content-store';
import { keyEvents } from '@cascade/content-store/domain';
import { EVENT_STORE, openMemoryEventStore, openReadModels, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { isSealed, mergeCatalogues, uuidV5, type CommandMeta, type RecordedEvent } from '@cascade/event-store/domain';
import { AccessModule } from './access.module';
import { AccessStores } from './access-stores';
import type { AccountsOpened, NewAccount } from './accounts/open-accounts.command';
import { OpenAccounts } from './accounts/open-accounts.command';
import { openCredentialsFile } from './credentials/credentials-file';
import { Passwords } from './credentials/passwords';
import { accessCatalogue } from './domain';
import { accountRoles } from './projections/account-roles.projection';
import { accounts } from './projections/accounts.projection';
import { queries } from './queries';
import { CREDENTIALS } from './tokens';

/** The room with a real log, real keys, a real file of credentials and read models of its own, for one spec. */
export interface TestBed {
  readonly folder: string;
  readonly store: EventStore;
  readonly keys: KeyStore;
  readonly readModels: ReadModels;
  readonly stores: AccessStores;
  /** The machine's clock, which a spec moves. */
  readonly time: { now: number };
  get<T>(token: abstract new (...given: never[]) => T): T;
  execute<Answer>(command: object): Promise<Answer>;
  open(account: Partial<NewAccount> & { readonly signInName: string }): Promise<AccountsOpened['accounts'][number]>;
  establish(authorityId: string, parentId: string | null, occurredAt?: string): Promise<void>;
  record(stream: string, type: string, data: object, occurredAt?: string): Promise<bigint>;
  eventsOf(stream: string): Promise<RecordedEvent[]>;
  opened(text: unknown): string | null;
  close(): Promise<void>;
}
let commands = 0;
/** Each call is another command, as if another person asked. */
export const aMeta = (change: Partial<CommandMeta> = {}): CommandMeta => ({
  commandId: uuidV5(`command/${(commands += 1)}`),
  actor: 'operator',
  onBehalfOf: null,
  occurredAt: '2020-08-20T16:00:00+07:00',
  ...change,
});
export const openTestBed = async (): Promise<TestBed> => {
  const folder = mkdtempSync(join(tmpdir(), 'access-'));
  const catalogue = mergeCatalogues([authoritiesCatalogue, accessCatalogue, keyEvents]);
  const store = await openMemoryEventStore({ catalogue });
  const keys = openKeyStore(folder);
  const file = openCredentialsFile(folder);
  const time = { now: Date.parse('2026-11-22T08:00:00+07:00') };
  const unsealed = sealedFields(keys);
  const readModels = await openReadModels({
    ...{ store, folder: join(folder, 'read-models'), catalogue, queries, threads: false },
    projections: [authorities, successions, accounts, accountRoles],
    unseal: (sealed) => unsealed.unseal(sealed),
    now: () => Date.parse('2020-08-21T08:00:00+07:00'),
  });
  const provided = [
    { provide: EVENT_STORE, useValue: store },
    { provide: KEY_STORE, useValue: keys },
    { provide: READ_MODELS, useValue: readModels },
    { provide: CLOCK, useValue: { now: () => Date.parse('2020-08-21T08:00:00+07:00') } },
    { provide: CREDENTIALS, useValue: { file, now: () => time.now } },
  ];
  @Global()
  @Module({ providers: provided, exports: provided })
  class Stores {}
  const made = Test.createTestingModule({ imports: [Stores, AccessModule] })
    .overrideProvider(Passwords)
    .useValue(new Passwords({ memory: 64, passes: 1, parallelism: 1 }));
  const app = await (await made.compile()).init();
  const execute = <Answer>(command: object): Promise<Answer> => app.get(CommandBus, { strict: false }).execute(command as never);
  const record = async (stream: string, type: string, data: object, occurredAt = '2019-01-01'): Promise<bigint> => {
    const id = uuidV5(`event/${(commands += 1)}`);
    const metadata = { occurredAt, actor: 'a', onBehalfOf: null, commandId: id, correlationId: id, causationId: null };
    return (await store.append(stream, [{ id, type, version: 1, data, metadata }], 'any')).position;
  };
  return {
    ...{ folder, store, keys, readModels, time, execute, record },
    stores: app.get(AccessStores, { strict: false }),
    get: (token) => app.get(token, { strict: false }),
    async open(account) {
      const whole = { fullName: 'Nguyễn Văn An', email: null, grants: [], ...account };
      const { accounts: opened } = await execute<AccountsOpened>(new OpenAccounts(aMeta(), { accounts: [whole] }));
      return opened[0]!;
    },
    async establish(authorityId, parentId, occurredAt) {
      const data = { authorityId, kind: 'peoplesCommittee', level: null, name: `UBND ${authorityId}`, unit: null, parentId };
      await record(authorityStream(authorityId), 'AuthorityEstablished', data, occurredAt);
    },
    eventsOf: (stream) => Array.fromAsync(store.readStream(stream)),
    opened: (text) => (isSealed(text) ? unsealed.unseal(text) : null),
    async close() {
      await app.close();
      await readModels.close();
      await store.close();
      file.close();
      keys.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
