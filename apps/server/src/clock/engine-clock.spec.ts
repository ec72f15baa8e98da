import { firstInstantOf, isoOf } from '@cascade/calendar/domain';
import { openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { CLOCK_STREAM, clockCatalogue } from './clock.events';
import { EngineClock } from './engine-clock';

const SAMPLE = '2020-08-21T08:00:00+07:00';
const HOUR = 3_600_000;

describe('the clock of a store', () => {
  let store: EventStore;
  let real = Date.parse('2026-11-22T01:00:00Z');
  const clock = () => new EngineClock(() => real);
  beforeEach(async () => {
    real = Date.parse('2026-11-22T01:00:00Z');
    store = await openMemoryEventStore({ catalogue: clockCatalogue });
  });
  afterEach(() => store.close());

  it('is the real one where the store says nothing', async () => {
    const own = clock();
    await own.readFrom(store);
    expect([own.now(), own.isShifted]).toEqual([real, false]);
  });
  it('begins where the sample begins, and runs', async () => {
    const sample = clock();
    await sample.start(store, SAMPLE);
    expect(isoOf(sample.now())).toBe(SAMPLE);
    real += HOUR;
    expect(sample.now() - firstInstantOf(SAMPLE)).toBe(HOUR);
  });
  it('goes on where it was after a restart, however long the store was closed', async () => {
    await clock().start(store, SAMPLE);
    real += 48 * HOUR;
    const later = clock();
    await later.readFrom(store);
    expect([isoOf(later.now()), later.isShifted]).toEqual(['2020-08-23T08:00:00+07:00', true]);
  });
  it('begins once: a second start changes nothing', async () => {
    await clock().start(store, SAMPLE);
    real += HOUR;
    const again = clock();
    await again.start(store, '2030-01-01');
    expect(isoOf(again.now())).toBe('2020-08-21T09:00:00+07:00');
    expect(await Array.fromAsync(store.readStream(CLOCK_STREAM))).toHaveLength(1);
  });
  it('begins at no time that does not exist', async () => {
    await expect(clock().start(store, '2020-02-30')).rejects.toMatchObject({ code: 'date.does-not-exist' });
    expect(await Array.fromAsync(store.readStream(CLOCK_STREAM))).toEqual([]);
  });
});
