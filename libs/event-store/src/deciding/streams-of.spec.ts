import { openMemoryEventStore } from '../memory/memory-event-store';
import type { Decider } from '../domain';
import { EVENT_STORE } from '../tokens';
import { StreamsOf, streamsProvider } from './streams-of';

type Counted = { readonly type: 'Counted'; readonly version: 1; readonly data: { readonly by: number } };
type Count = { readonly type: 'Count'; readonly data: { readonly by: number } };
const counter: Decider<number, Count, Counted> = {
  initial: 0,
  decide: ({ data }) => (data.by === 0 ? [] : [{ type: 'Counted', version: 1, data }]),
  evolve: (sum, { data }) => sum + data.by,
};
abstract class CounterStreams extends StreamsOf<number, Count, Counted> {}

it('a class stands for the streams of one decider on the store that is injected', async () => {
  const { provide, inject, useFactory } = streamsProvider(CounterStreams, counter);
  expect([provide, inject]).toEqual([CounterStreams, [EVENT_STORE]]);
  const store = await openMemoryEventStore({ catalogue: { versions: { Counted: 1 }, upcasters: {} } });
  const streams: CounterStreams = useFactory(store);
  const meta = { commandId: 'c-1', actor: 'spec', onBehalfOf: null, occurredAt: null };
  await streams.handle('counter-1', { type: 'Count', data: { by: 3 } }, meta);
  expect([(await streams.load('counter-1')).state, await streams.carriedOut('counter-1', 'c-1')]).toEqual([3, true]);
  await store.close();
});
