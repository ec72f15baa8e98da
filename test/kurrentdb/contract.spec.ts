import { openKurrentEventStore } from '@cascade/event-store';
import { eventStoreContract } from '@cascade/event-store/testing';
import { onEveryServer } from './servers';

onEveryServer((server) =>
  eventStoreContract(`kurrentdb, ${server.name}`, (settings) => openKurrentEventStore({ ...settings, address: server.address() })),
);
