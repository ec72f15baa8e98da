import { resolve } from 'node:path';
import { DomainError } from './domain';
import type { CopyTarget } from './copying/copy-target';
import type { EventStore } from './event-store';
import { isKurrentAddress, isUnusable, parseKurrentAddress, withoutPassword } from './kurrentdb/kurrent-address';
import { openKurrentEventStore } from './kurrentdb/kurrent-event-store';
import { openSqliteEventStore, type SqliteEventStore } from './sqlite/sqlite-event-store';
import type { StoreSettings } from './store-settings';

/** Where a log lies. `shown` is for people: it never holds a password. */
export type StoreAddress =
  | { readonly kind: 'sqlite'; readonly folder: string; readonly shown: string }
  | { readonly kind: 'kurrentdb'; readonly connection: string; readonly shown: string };

/**
 * Reads the setting EVENT_STORE: 'sqlite:./data' (meant from `cwd`), 'kurrentdb://user:password@host:2113?tls=true&engine=hcm', 'esdb://…'.
 * @throws DomainError `store.address-unusable`
 */
export const parseStoreAddress = (text: string, cwd: string): StoreAddress => {
  const [, folder] = /^sqlite:(.+)$/.exec(text) ?? [];
  if (folder !== undefined) return { kind: 'sqlite', folder: resolve(cwd, folder), shown: resolve(cwd, folder) };
  const address = isKurrentAddress(text) ? parseKurrentAddress(text) : { reason: 'sqlite:<folder> or kurrentdb://<host>:<port>' };
  if (isUnusable(address)) throw new DomainError('store.address-unusable', { address: withoutPassword(text), reason: address.reason });
  return { kind: 'kurrentdb', connection: text, shown: address.shown };
};
/** The setting EVENT_STORE, the same for server and command line; left out: the data folder itself. @throws DomainError `store.address-unusable` */
export const storeAddressOf = (env: Readonly<Record<string, string | undefined>>, cwd: string, dataDir: string): StoreAddress =>
  parseStoreAddress(env['EVENT_STORE'] || `sqlite:${dataDir}`, cwd);

export interface OpenStoreSettings extends StoreSettings {
  readonly address: StoreAddress;
  /** In another thread than the writer's; a store that knows no single writer ignores it. */
  readonly readOnly?: boolean;
}
export type OpenedStore = EventStore & CopyTarget & Partial<Pick<SqliteEventStore, 'notify' | 'onCommitted'>>;
/** Opens the log at an address; the settings may cross threads but for `now`. @throws DomainError `store.…` */
export const openEventStore = ({ address, readOnly, ...settings }: OpenStoreSettings): Promise<OpenedStore> =>
  address.kind === 'sqlite'
    ? openSqliteEventStore({ ...settings, folder: address.folder, readOnly })
    : openKurrentEventStore({ ...settings, address: address.connection });
