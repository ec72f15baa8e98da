import { eventStoreContract } from '../contract/event-store.contract';
import { freshFolder } from './fresh-folder';
import { openSqliteEventStore } from './sqlite-event-store';

eventStoreContract('sqlite', (settings) => openSqliteEventStore({ folder: freshFolder(), ...settings }));
