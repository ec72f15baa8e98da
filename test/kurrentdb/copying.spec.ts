import { setTimeout as pause } from 'node:timers/promises';
import {
  copyStore,
  openKurrentEventStore,
  openMemoryEventStore,
  type CopyTarget,
  type EventStore,
  type KurrentEventStore,
} from '@cascade/event-store';
import { mergeCatalogues, type RecordedEvent } from '@cascade/event-store/domain';
import { DoubleLog } from './double/double-log';
import { startDouble, type ProtocolDouble } from './double/protocol-double';
import { anEvent, collect } from './load';
import { onEveryServer } from './servers';

const catalogue = mergeCatalogues([]);
const PATIENCE = { answer: 400, whole: 6_000, silence: 300, pause: 300 };
const EVENTS = 1_500;
const CUT = 700;
jest.setTimeout(120_000);

/** A log whose streams come in turns, in runs of one to three events, with some large ones between. */
const aSource = async (): Promise<EventStore & CopyTarget> => {
  const source = await openMemoryEventStore({ catalogue });
  for (let n = 0, left = EVENTS; left > 0; n += 1) {
    const run = Math.min(left, 1 + (n % 3));
    const words = n % 200 === 150 ? 'công văn '.repeat(6_000) : 'một dòng';
    await source.append(
      `note-${(n * 7) % 90}`,
      Array.from({ length: run }, () => anEvent({ n, words })),
      'any',
    );
    left -= run;
  }
  return source;
};
const kept = async (store: EventStore) =>
  (await collect(store.readAll()))
    .filter(({ stream }) => !stream.startsWith('sys-'))
    .map(({ id, stream, revision, text }: RecordedEvent) => ({ id, stream, revision, text }));

let source: EventStore & CopyTarget;
beforeAll(async () => {
  source = await aSource();
});
afterAll(() => source.close());

onEveryServer((server) => {
  it('takes a copy of a log in its order, and gives it back', async () => {
    const to = await openKurrentEventStore({ catalogue, address: server.address() });
    const back = await openMemoryEventStore({ catalogue });
    const there = await copyStore(source, to, { target: 'there' });
    expect(there).toMatchObject({ ordinal: EVENTS, streams: 90, behind: 0 });
    expect(await copyStore(to, back, { target: 'back' })).toMatchObject({ hash: there.hash });
    expect(await kept(back)).toEqual(await kept(source));
    await Promise.all([to.close(), back.close()]);
  });
  it('takes a copy up where it was cut off, and looks at what was left first', async () => {
    const address = server.address();
    const first = await openKurrentEventStore({ catalogue, address });
    const cut: EventStore = {
      ...source,
      async *readAll(options) {
        let read = 0;
        for await (const event of source.readAll(options)) {
          if ((read += 1) > CUT) throw new Error('cut off');
          yield event;
        }
      },
    };
    await expect(copyStore(cut, first, { target: 'there' })).rejects.toThrow('cut off');
    await first.close();
    const to = await openKurrentEventStore({ catalogue, address });
    const steps: string[] = [];
    const result = await copyStore(source, to, { target: 'there', onProgress: (step) => steps.push(step) });
    expect(result).toMatchObject({ ordinal: EVENTS, behind: 0 });
    expect(result.resumedAt).toBeGreaterThan(0);
    expect(result.resumedAt).toBeLessThanOrEqual(CUT);
    expect(steps[0]).toBe('verifying');
    expect(await kept(to)).toEqual(await kept(source));
    await to.close();
  });
});
describe('a copy to a protocol double that goes wrong', () => {
  let double: ProtocolDouble;
  let to: KurrentEventStore;
  const begin = async (settings: Parameters<typeof startDouble>[0] = {}) => {
    double = await startDouble(settings);
    to = await openKurrentEventStore({ catalogue, address: double.url, patience: PATIENCE });
  };
  afterEach(async () => {
    await to.close();
    await double.stop();
  });
  /** Does `fault` when so many records are stored. */
  const when = async (records: number, fault: () => unknown): Promise<void> => {
    while (double.log.all().length < records) await pause(1);
    await fault();
  };
  const expectWhole = async (copying: Promise<unknown>) => {
    await expect(copying).resolves.toMatchObject({ ordinal: EVENTS, behind: 0 });
    expect(await kept(to)).toEqual(await kept(source));
  };
  const copy = () => copyStore(source, to, { target: 'there' });

  it.each([1, 5])('gives again what was stored while %d answers were lost', async (lost) => {
    await begin();
    const copying = copy();
    await when(200, () => (double.faults.losesAnswers = lost));
    await expectWhole(copying);
  });
  it('goes on where the server died and came back', async () => {
    await begin();
    const copying = copy();
    for (const records of [100, 400, 900]) {
      await when(records, () => double.stop());
      await pause(200);
      await double.start();
    }
    await expectWhole(copying);
  });
  it('goes on after an election', async () => {
    await begin();
    const copying = copy();
    await when(300, () => (double.faults.notLeader = { left: 3, host: '127.0.0.1', port: double.port }));
    await double.stop();
    await double.start();
    await expectWhole(copying);
    expect(double.faults.notLeader?.left).toBe(0);
  });
  it('asks where events lie whose place was not told', async () => {
    await begin();
    double.faults.hidesPositions = 400;
    await expectWhole(copy());
    expect(double.faults.hidesPositions).toBe(0);
  });
  it('tells at once, with what is to be done, where an append was left out and later ones were stored', async () => {
    await begin();
    const copying = copy();
    copying.catch(() => undefined);
    await when(500, () => (double.faults.swallowsAppends = 1));
    await expect(copying).rejects.toMatchObject({ code: 'copy.order-broken', details: { target: double.url.split('?')[0] } });
    // And whoever does not heed that is told before anything is added.
    await expect(copy()).rejects.toMatchObject({ code: 'copy.differs' });
  });
  it('lets nothing follow an append that the server finds too large', async () => {
    await begin({ log: new DoubleLog({ appendLimit: 60_000 }) });
    await expect(copy()).rejects.toMatchObject({ code: 'stream.too-large-append', details: { limit: 60_000 } });
    const there = await kept(to);
    expect(there).toEqual((await kept(source)).slice(0, there.length));
    expect(there.length).toBeGreaterThan(100);
  });
  it('is refused by a server that holds something else in a stream', async () => {
    await begin();
    await to.append('note-0', [anEvent()], 'no-stream');
    const appends = await to.inOrder!();
    const [first] = await kept(source);
    const append = { stream: 'note-0', expected: 'no-stream' as const, events: [{ id: first!.id, type: 'Seen', ...first!.text }] };
    await expect(appends.add(append)).rejects.toMatchObject({ code: 'stream.conflict' });
    appends.close();
  });
  it('sends one append at a time to a server that takes one a call', async () => {
    await begin({ batches: false });
    await expectWhole(copy());
    expect(double.calls.get('batchAppend')).toBeUndefined();
  });
  it('uses one call for many', async () => {
    await begin();
    await expectWhole(copy());
    expect(double.calls.get('batchAppend')).toBeLessThan(6);
  });
  it('is not sent back to the copier live: nobody there asked for it', async () => {
    await begin();
    const subscriptions = (): number => double.calls.get('subscribe') ?? 0;
    const opening = subscriptions(); // the account is asked by one
    await expectWhole(copy());
    expect(subscriptions()).toBe(opening);
    to.subscribe(0n, { onEvents: () => undefined });
    for (let n = 0; n < 200 && subscriptions() === opening; n += 1) await pause(10);
    expect(subscriptions()).toBe(opening + 1);
  });
});
