import { openMemoryEventStore, type EventStore } from '@cascade/event-store';
import type { EventFilter, EventPageParams } from '../domain';
import { EventIndex } from '../indexing/event-index';
import { firstRecordedFrom } from '../indexing/find-ordinals';
import { idOf, write, writeCascade } from '../testing/a-log';
import { LogBrowser } from './log-browser';

let now = Date.parse('2026-11-22T08:00:00Z');
let store: EventStore;
let index: EventIndex;
let browser: LogBrowser;
beforeEach(async () => {
  now = Date.parse('2026-11-22T08:00:00Z');
  store = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} }, now: () => (now += 60_000) });
  index = new EventIndex(':memory:');
  browser = new LogBrowser(store, index);
  await writeCascade(store);
});
afterEach(async () => {
  await browser.close();
  await store.close();
});
const found = async (filter: EventFilter, more: Partial<EventPageParams> = {}): Promise<readonly string[]> => {
  const { items } = await browser.find({ filter, order: 'newer', limit: 10, ...more });
  return items.map(({ ordinal, type }) => `${ordinal} ${type}`);
};

describe('the events of the log', () => {
  it('are counted from 1 without those of the system', async () =>
    expect(await found({})).toEqual(['1 Issued', '2 TaskAssigned', '3 TaskAssigned', '4 TaskReported']));
  it('come from the end back where one asks what happened', async () =>
    expect(await found({}, { order: 'older', limit: 2 })).toEqual(['4 TaskReported', '3 TaskAssigned']));
  it.each<[string, EventFilter, readonly string[]]>([
    ['of a stream', { stream: 'task-1' }, ['2 TaskAssigned', '4 TaskReported']],
    ['of a kind of streams', { category: 'directive' }, ['1 Issued']],
    ['of a type', { type: 'TaskAssigned' }, ['2 TaskAssigned', '3 TaskAssigned']],
    ['of an account', { actor: 'binh' }, ['4 TaskReported']],
    ['of one command', { correlationId: idOf('correlation/issued') }, ['1 Issued', '2 TaskAssigned', '3 TaskAssigned']],
    ['that hold by a day; without a time from when they were learnt', { asOf: Date.parse('2020-08-18') }, ['1 Issued', '2 TaskAssigned']],
    ['known by then', { knownAt: 2 }, ['1 Issued', '2 TaskAssigned']],
    ['by all that is asked together', { stream: 'task-1', type: 'TaskAssigned' }, ['2 TaskAssigned']],
    ['that nobody wrote', { type: 'Unheard' }, []],
    ['of the system', { category: 'sys' }, []],
  ])('are found %s', async (_name, filter, expected) => expect(await found(filter)).toEqual(expected));
  it('are found by when they were recorded', async () => {
    const { items } = await browser.find({ filter: {}, order: 'newer', limit: 10 });
    const [, second, third] = items.map(({ recordedAt }) => Date.parse(recordedAt));
    expect(await found({ from: second!, to: third! })).toEqual(['2 TaskAssigned']);
    expect(firstRecordedFrom(index, 0)).toBe(1);
    expect(firstRecordedFrom(index, now + 1)).toBe(5);
  });
  it('come page by page in both orders', async () => {
    const first = await browser.find({ filter: { category: 'task' }, order: 'older', limit: 2 });
    expect([first.items.map(({ ordinal }) => ordinal), first.next]).toEqual([[4, 3], 3]);
    const second = await browser.find({ filter: { category: 'task' }, order: 'older', limit: 2, after: 3 });
    expect([second.items.map(({ ordinal }) => ordinal), second.next]).toEqual([[2], null]);
    expect(await found({ category: 'task' }, { after: 2 })).toEqual(['3 TaskAssigned', '4 TaskReported']);
  });
  it('hold what was written a moment ago', async () => {
    await found({});
    await write(store, 'task-2', 'TaskReported', 'later');
    expect(await found({ stream: 'task-2' })).toEqual(['3 TaskAssigned', '5 TaskReported']);
  });
  it('say how far they were indexed', async () =>
    expect((await browser.find({ filter: {}, order: 'older', limit: 1 })).indexed).toEqual({ ordinal: 4, complete: true }));
  it('name who was acted for', async () =>
    expect((await browser.find({ filter: { stream: 'directive-a' }, order: 'older', limit: 1 })).items[0]).toMatchObject({
      onBehalfOf: 'body-1',
      occurredAt: '2020-08-17',
      version: 1,
      revision: 0,
    }));
});
describe('one event', () => {
  it('is shown exactly as it was written', async () =>
    expect((await browser.open(1)).text).toMatchObject({ data: '{"name":"issued"}', metadata: expect.stringContaining('"actor":"an"') }));
  it('names what followed from it', async () => {
    const { effects, effectCount, cause, together } = await browser.open(1);
    expect(effects.map(({ ordinal }) => ordinal)).toEqual([2, 3]);
    expect([effectCount, cause, together]).toEqual([2, null, { count: 3, first: 1, last: 3 }]);
  });
  it('names what caused it', async () => expect((await browser.open(3)).cause).toMatchObject({ ordinal: 1, type: 'Issued' }));
  it.each([0, 5, -1])('of number %s is nobody’s', (ordinal) =>
    expect(browser.open(ordinal)).rejects.toMatchObject({ code: 'event.unknown' }),
  );
});
describe('the names to choose from', () => {
  it('are those that occur', async () =>
    expect(await browser.kinds()).toEqual({
      types: ['Issued', 'TaskAssigned', 'TaskReported'],
      categories: ['directive', 'task'],
      actors: ['an', 'binh'],
    }));
});
