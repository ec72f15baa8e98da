import { openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { beginStore, originCatalogue, readOrigin, storeFilled } from './origin';

describe('the origin of a store', () => {
  let store: EventStore;
  beforeEach(async () => void (store = await openMemoryEventStore({ catalogue: originCatalogue })));
  afterEach(() => store.close());

  it('is unknown before it begins', async () => expect(await readOrigin(store)).toBeNull());
  it('is begun, then filled', async () => {
    await beginStore(store, 'sample');
    expect(await readOrigin(store)).toEqual({ fill: 'sample', filled: false });
    await storeFilled(store, 'sample');
    expect(await readOrigin(store)).toEqual({ fill: 'sample', filled: true });
  });
  it('stays what it began as, however often a filling is taken up again', async () => {
    await beginStore(store, 'sample');
    await beginStore(store, 'country');
    await storeFilled(store, 'sample');
    await storeFilled(store, 'sample');
    expect(await readOrigin(store)).toEqual({ fill: 'sample', filled: true });
  });
});
