import { eventStoreContract } from '../contract/event-store.contract';
import { freshFolder } from './fresh-folder';
import { openSqliteEventStore } from './sqlite-event-store';

jest.setTimeout(60_000); // real disks and threads, on a machine that may be busy
eventStoreContract('sqlite', (settings) => openSqliteEventStore({ folder: freshFolder(), ...settings }));
