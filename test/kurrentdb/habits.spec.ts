import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openKurrentEventStore, type KurrentEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { DoubleLog } from './double/double-log';
import { startDouble, type DoubleSettings, type ProtocolDouble } from './double/protocol-double';
import { anEvent, collect } from './load';

const catalogue = mergeCatalogues([]);
const PATIENCE = { answer: 400, search: 3_000, whole: 6_000, silence: 300, pause: 300 };
jest.setTimeout(60_000);

/** Read in the sources of servers from 22.10 to 26.1: where they differ from each other, and from what one would think. */
describe('what servers do in their own way', () => {
  let double: ProtocolDouble;
  let store: KurrentEventStore;
  const opened = async (settings: DoubleSettings = {}): Promise<void> => {
    double = await startDouble(settings);
    store = await openKurrentEventStore({ catalogue, address: double.url, patience: PATIENCE });
  };
  afterEach(async () => {
    await store.close();
    await double.stop();
  });
  const byOthers = (count: number): void => {
    for (let n = 0; n < count; n += 1)
      double.log.append(`order-${n % 7}`, [{ id: randomUUID(), type: 'Ordered', contentType: 'application/json', data: Buffer.from('{}'), metadata: new Uint8Array() }], 'any'); // prettier-ignore
  };
  const until = async (holds: () => boolean): Promise<void> => {
    for (let n = 0; n < 400 && !holds(); n += 1) await pause(20);
    expect(holds()).toBe(true);
  };
  const following = (): readonly string[] => {
    const seen: string[] = [];
    store.subscribe(0n, { onEvents: (page) => void seen.push(...page.map(({ id }) => id)) });
    return seen;
  };
  const appended = async (): Promise<string> => {
    const event = anEvent();
    await store.append('note-1', [event], 'any');
    return event.id;
  };

  it.each(['22.10.0', '22.10.5', '23.10.8', '26.1.0'])('%s: its checkpoints hide no event from a live subscriber', async (version) => {
    await opened({ version });
    const seen = following();
    await until(() => double.calls.get('read')! >= 4);
    await pause(150); // live: the first 22.10 have named the place where the very next event will lie
    const ids = [await appended()];
    for (const others of [40, 1, 100, 64, 0, 31]) {
      byOthers(others);
      ids.push(await appended());
    }
    await until(() => seen.length >= ids.length);
    expect(seen).toEqual(ids);
    expect((await collect(store.readAll())).map(({ id }) => id)).toEqual(ids);
  });
  it('is asked for nothing in between two events, and reads on past what others wrote', async () => {
    await opened();
    byOthers(500);
    const seen = following();
    const ids = [await appended()];
    byOthers(200);
    await pause(3 * PATIENCE.silence); // the watchdog has asked from a checkpoint; the double refuses places where no event begins
    ids.push(await appended());
    await until(() => seen.length === 2);
    expect(seen).toEqual(ids);
  });
  it('takes its time to find our events among millions of others’, and is waited for', async () => {
    const log = new DoubleLog();
    await opened({ log });
    const id = await appended();
    await store.close();
    double.faults.searchesFor = 4 * PATIENCE.answer;
    store = await openKurrentEventStore({ catalogue, address: double.url, patience: PATIENCE });
    expect((await collect(store.readAll())).map((event) => event.id)).toEqual([id]);
    expect(await store.head()).toBe((await collect(store.readStream('note-1')))[0]!.position);
  });
  it.each([
    [1, 'forgets a search while it answers easy questions'],
    [2, 'answers no easy question either'],
  ])('is asked anew by a fresh client where it hangs (%i): %s', async (hanging) => {
    await opened();
    const id = await appended();
    await until(() => double.calls.get('read')! >= 4);
    double.faults.hangsReads = hanging;
    expect((await collect(store.readAll())).map((event) => event.id)).toEqual([id]);
    expect(double.faults.hangsReads).toBe(0);
  });
  it('is searched once for what was there before this engine', async () => {
    const log = new DoubleLog();
    double = await startDouble({ log });
    byOthers(300);
    const { nextPosition } = log;
    store = await openKurrentEventStore({ catalogue, address: double.url, patience: PATIENCE });
    expect(await collect(store.readAll())).toEqual([]);
    const first = await appended();
    byOthers(10);
    const second = await appended();
    const seen = await collect(store.readAll());
    expect(seen.map(({ id }) => id)).toEqual([first, second]);
    expect(seen[0]!.position).toBe(nextPosition);
    expect(await collect(store.readAll({ limit: 1 }))).toHaveLength(1);
  });
  it('may have a clock minutes ahead of ours', async () => {
    await opened();
    double.faults.clockAhead = 10 * 60_000;
    await expect(store.append('note-1', [anEvent()], 'no-stream')).resolves.toMatchObject({ revision: 0n });
    await store.append('sys-lease-x', [anEvent(), anEvent()], 'any');
    await store.trim('sys-lease-x', 1n);
    expect(await collect(store.readStream('sys-lease-x'))).toHaveLength(1);
  });
  it('may not know where it stored an append: then it is asked', async () => {
    await opened();
    double.faults.hidesPositions = 1;
    const { position } = await store.append('note-1', [anEvent(), anEvent()], 'no-stream');
    expect(position).toBe((await collect(store.readStream('note-1'))).at(-1)!.position);
  });
  it('may take less in one append than others do: that is said at once, and nothing is sent again', async () => {
    const log = new DoubleLog({ appendLimit: 64 * 1024, measures: 'everything' });
    const sent = jest.spyOn(log, 'append');
    await opened({ log });
    sent.mockClear();
    await expect(store.append('note-1', [anEvent({ text: 'x'.repeat(70_000) })], 'any')).rejects.toMatchObject({
      code: 'stream.too-large-append',
      details: { stream: 'note-1', limit: 64 * 1024, bytes: expect.any(Number) },
    });
    expect(sent).toHaveBeenCalledTimes(1);
    await expect(store.append('note-1', [anEvent({ text: 'x'.repeat(60_000) })], 'no-stream')).resolves.toMatchObject({ revision: 0n });
  });
  it('may take less in one event, and not say how much: what was sent is then the bound', async () => {
    const log = new DoubleLog({ eventLimit: 64 * 1024, measures: 'everything' });
    const sent = jest.spyOn(log, 'append');
    await opened({ log });
    sent.mockClear();
    const refused = await store.append('note-1', [anEvent({ text: 'x'.repeat(70_000) })], 'any').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'stream.too-large-append' });
    const { bytes, limit } = (refused as { details: { bytes: number; limit: number } }).details;
    expect(bytes).toBeGreaterThan(70_000);
    expect(limit).toBe(bytes - 1);
    expect(sent).toHaveBeenCalledTimes(1);
    const two = [anEvent({ text: 'x'.repeat(60_000) }), anEvent({ text: 'x'.repeat(60_000) })];
    await expect(store.append('note-1', two, 'no-stream')).resolves.toMatchObject({ revision: 1n });
  });
});
