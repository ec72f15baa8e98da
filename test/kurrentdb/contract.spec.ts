import { randomUUID } from 'node:crypto';
import { openKurrentEventStore } from '@cascade/event-store';
import { eventStoreContract } from '@cascade/event-store/testing';
import { startDouble, type ProtocolDouble } from './double/protocol-double';

let double: ProtocolDouble;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.stop());

eventStoreContract('kurrentdb (protocol double)', (settings) =>
  openKurrentEventStore({ ...settings, address: `${double.url}&engine=${randomUUID()}` }),
);
