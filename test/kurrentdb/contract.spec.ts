import { openKurrentEventStore } from '@cascade/event-store';
import { eventStoreContract } from '@cascade/event-store/testing';
import { startDouble, type ProtocolDouble } from './double/protocol-double';
import { onEveryServer } from './servers';

onEveryServer((server) =>
  eventStoreContract(`kurrentdb, ${server.name}`, (settings) => openKurrentEventStore({ ...settings, address: server.address() })),
);
/** The oldest that is promised, as its sources say: real servers of that line are 22.10.5 at best. The default double answers as 23.10.8. */
describe.each(['22.10.0', '26.1.0'])('on the protocol double, answering as %s', (version) => {
  let double: ProtocolDouble;
  let engines = 0;
  beforeAll(async () => {
    double = await startDouble({ version });
  });
  afterAll(() => double.stop());
  eventStoreContract(`kurrentdb ${version}`, (settings) => {
    engines += 1;
    return openKurrentEventStore({ ...settings, address: `${double.url}&engine=t-${engines}` });
  });
});
