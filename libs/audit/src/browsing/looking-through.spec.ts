import { openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { DomainError, type RecordedEvent } from '@cascade/event-store/domain';
import { EventIndex } from '../indexing/event-index';
import { idOf, write, writeCascade } from '../testing/a-log';
import {
  EventKindsHandler,
  EventKindsQuery,
  FindEventsHandler,
  FindEventsQuery,
  OpenEventHandler,
  OpenEventQuery,
} from './events.query-bus';
import { LogBrowser } from './log-browser';

type Log = Pick<EventStore, 'readAll' | 'head'>;
let store: EventStore;
const browsers: LogBrowser[] = [];
const browsing = (log: Log = store, index = new EventIndex(':memory:')): LogBrowser => {
  const browser = new LogBrowser(log, index);
  browsers.push(browser);
  return browser;
};
beforeEach(async () => {
  store = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} } });
});
afterEach(async () => {
  await Promise.all(browsers.splice(0).map((browser) => browser.close()));
  await store.close();
});
const whole = { filter: {}, order: 'newer', limit: 10 } as const;
const numbers = async (browser: LogBrowser): Promise<readonly number[]> => (await browser.find(whole)).items.map(({ ordinal }) => ordinal);
/** Readings of everything wait until they are let go; one event at its place is read at once. */
const held = () => {
  const gate = Promise.withResolvers<void>();
  const log: Log = {
    head: () => store.head(),
    async *readAll(options) {
      if (options?.from === undefined) await gate.promise;
      yield* store.readAll(options);
    },
  };
  return { log, letGo: gate.resolve };
};

describe('a log that is long', () => {
  it('is answered from what is indexed by then, and says that there is more', async () => {
    await writeCascade(store);
    const { log, letGo } = held();
    const browser = browsing(log);
    expect(await browser.find(whole)).toEqual({ items: [], next: null, indexed: { ordinal: 0, complete: false } });
    letGo();
    for (let tries = 0; tries < 50 && (await numbers(browser)).length < 4; tries += 1);
    expect((await browser.find(whole)).indexed).toEqual({ ordinal: 4, complete: true });
  });
  it('is caught up with once, however many ask', async () => {
    await writeCascade(store);
    let readings = 0;
    const browser = browsing({
      head: () => store.head(),
      readAll: (options) => {
        if (options?.from === undefined) readings += 1;
        return store.readAll(options);
      },
    });
    const pages = await Promise.all([browser.find(whole), browser.find(whole), browser.kinds()]);
    expect(pages[0]).toEqual(pages[1]);
    expect(readings).toBe(1);
  });
  it('is taken in batches, and left at once where nobody looks any more', async () => {
    const events = Array.from({ length: 5_000 }, (_, n) => ({
      ...{ id: idOf(`many/${n}`), type: 'Seen', version: 1, data: {} },
      metadata: { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: idOf('all'), causationId: null },
    }));
    for (let n = 0; n < events.length; n += 500) await store.append(`note-${n}`, events.slice(n, n + 500), 'any');
    const index = new EventIndex(':memory:');
    const taken: number[] = [];
    const take = index.take.bind(index);
    const browser = browsing(store, index);
    index.take = (batch) => {
      taken.push(batch.length);
      take(batch);
      if (taken.length === 2) void browser.close();
    };
    await browser.find(whole).catch(() => undefined); // its file was closed under it
    await browser.close();
    expect(taken).toEqual([2_000, 2_000]);
  });
  it('has many pages, each found from the one before', async () => {
    for (let n = 0; n < 23; n += 1) await write(store, `task-${n % 3}`, 'Noted', `note/${n}`);
    const browser = browsing();
    const seen: number[] = [];
    for (let after: number | null | undefined; after !== null;) {
      const page = await browser.find({ filter: {}, order: 'older', limit: 5, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ ordinal }) => ordinal));
      after = page.next;
    }
    expect(seen).toEqual(Array.from({ length: 23 }, (_, n) => 23 - n));
  });
});
describe('a log that the index has seen otherwise', () => {
  it('is indexed anew where it is shorter than that', async () => {
    await writeCascade(store);
    const index = new EventIndex(':memory:');
    await numbers(browsing(store, index));
    const older = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} } });
    await write(older, 'directive-a', 'Issued', 'issued');
    const browser = new LogBrowser(older, index); // as after a restart
    expect(await numbers(browser)).toEqual([1]);
    expect(await browser.kinds()).toMatchObject({ types: ['Issued'] });
    await older.close();
  });
  it('is indexed anew where another event stands at the same place', async () => {
    await write(store, 'task-1', 'Noted', 'one');
    const index = new EventIndex(':memory:');
    await numbers(browsing(store, index));
    const another = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} } });
    await write(another, 'task-1', 'Reported', 'other');
    expect((await new LogBrowser(another, index).find(whole)).items.map(({ type }) => type)).toEqual(['Reported']);
    await another.close();
  });
  it('is asked once whether it goes on', async () => {
    await writeCascade(store);
    const index = new EventIndex(':memory:');
    await numbers(browsing(store, index));
    const asked: unknown[] = [];
    const browser = browsing(
      { head: () => store.head(), readAll: (options) => (asked.push(options?.from), store.readAll(options)) },
      index,
    );
    await browser.kinds();
    await browser.kinds();
    expect(asked.filter((from) => from !== undefined)).toHaveLength(1);
  });
});
describe('a log that cannot be read', () => {
  it('says so to who asks, and is asked again by the next', async () => {
    await writeCascade(store);
    let broken = true;
    const browser = browsing({
      head: () => store.head(),
      async *readAll(options) {
        if (broken) throw new DomainError('store.unreachable', { address: 'kurrentdb://h', reason: 'gone' });
        yield* store.readAll(options);
      },
    });
    await expect(browser.find(whole)).rejects.toMatchObject({ code: 'store.unreachable' });
    await expect(browser.open(1)).rejects.toMatchObject({ code: 'store.unreachable' });
    broken = false;
    expect(await numbers(browser)).toEqual([1, 2, 3, 4]);
  });
  it('shows no event that is gone from its place meanwhile', async () => {
    await writeCascade(store);
    let gone = false;
    const browser = browsing({
      head: () => store.head(),
      async *readAll(options) {
        for await (const event of store.readAll(options)) if (!gone || options?.from === undefined) yield event;
      },
    });
    await numbers(browser);
    gone = true;
    expect(await numbers(browser)).toEqual([]);
    await expect(browser.open(1)).rejects.toMatchObject({ code: 'event.unknown', details: { ordinal: 1 } });
  });
});
describe('ids that begin alike', () => {
  const twin = (id: string): string => `${id.slice(0, -4)}${id.endsWith('0000') ? '1111' : '0000'}`;
  /** Two commands, and two causes, whose ids differ in their last letters only: the index holds their first ones. */
  const twins = async (): Promise<void> => {
    const put = async (id: string, correlationId: string, causationId: string | null, type: string): Promise<void> => {
      const metadata = { occurredAt: '2020-08-17', actor: 'an', onBehalfOf: null, commandId: id, correlationId, causationId };
      await store.append('task-1', [{ id, type, version: 1, data: {}, metadata }], 'any');
    };
    const [one, correlation] = [idOf('one'), idOf('correlation')];
    await put(one, correlation, null, 'Cause');
    await put(twin(one), twin(correlation), null, 'TwinCause');
    await put(idOf('effect'), correlation, one, 'Effect');
    await put(idOf('other effect'), twin(correlation), twin(one), 'TwinEffect');
  };
  it('are told apart where events of one command are looked for', async () => {
    await twins();
    const { items } = await browsing().find({ filter: { correlationId: idOf('correlation') }, order: 'newer', limit: 10 });
    expect(items.map(({ type }) => type)).toEqual(['Cause', 'Effect']);
  });
  it('are told apart where causes and effects are shown', async () => {
    await twins();
    const browser = browsing();
    expect((await browser.open(1)).effects.map(({ type }) => type)).toEqual(['Effect']);
    expect((await browser.open(4)).cause).toMatchObject({ ordinal: 2, type: 'TwinCause' });
  });
});
describe('questions about the log', () => {
  it('are answered by who browses', async () => {
    await writeCascade(store);
    const browser = browsing();
    const found = await new FindEventsHandler(browser).execute(
      new FindEventsQuery({ filter: { type: 'Issued' }, order: 'older', limit: 5 }),
    );
    expect(found.items.map(({ ordinal }) => ordinal)).toEqual([1]);
    expect(await new OpenEventHandler(browser).execute(new OpenEventQuery(2))).toMatchObject({ stream: 'task-1', cause: { ordinal: 1 } });
    await expect(new OpenEventHandler(browser).execute(new OpenEventQuery(9))).rejects.toMatchObject({ code: 'event.unknown' });
    expect(await new EventKindsHandler(browser).execute()).toEqual(await browser.kinds());
    expect(new EventKindsQuery()).toBeInstanceOf(EventKindsQuery);
  });
  it('name no more accounts than one can choose from', async () => {
    for (let n = 0; n < 502; n += 1) await write(store, 'note-1', 'Noted', `n/${n}`, { actor: `account-${String(n).padStart(4, '0')}` });
    const { actors } = await browsing().kinds();
    expect([actors.length, actors[0]]).toEqual([500, 'account-0000']);
  });
  it('show an event of an older version as it was written', async () => {
    const upcast = await openMemoryEventStore({
      catalogue: { versions: { Noted: 2 }, upcasters: { 'Noted@1': (data: object) => ({ ...data, added: true }) } },
    });
    await write(upcast, 'task-1', 'Noted', 'old');
    const [event] = (await Array.fromAsync(upcast.readAll())) as [RecordedEvent];
    expect(event.data).toMatchObject({ added: true });
    expect(await browsing(upcast).open(1)).toMatchObject({ version: 1, text: { data: '{"name":"old"}' } });
    await upcast.close();
  });
});
