import { setTimeout as pause } from 'node:timers/promises';
import { openKurrentEventStore, type KurrentEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { startDouble, type ProtocolDouble } from './double/protocol-double';
import { anEvent, collect, expectNothingLost, liveAgain, startLoad } from './load';

const catalogue = mergeCatalogues([]);
const PATIENCE = { answer: 400, whole: 6_000, silence: 300, pause: 300 };
const LIVE_AGAIN_MS = 10_000;
jest.setTimeout(60_000);

/** What a server does wrong, told to the double: a real one does it when it likes. */
describe('on a protocol double that goes wrong', () => {
  let double: ProtocolDouble;
  let store: KurrentEventStore;
  beforeEach(async () => {
    double = await startDouble();
    store = await openKurrentEventStore({ catalogue, address: double.url, patience: PATIENCE });
  });
  afterEach(async () => {
    await store.close();
    await double.stop();
  });
  const stored = async (stream: string) => (await collect(store.readStream(stream))).map(({ id }) => id);

  describe('an answer lost after storing', () => {
    it.each(['no-stream', 'any'] as const)('is read back, expecting %s', async (expected) => {
      const events = [anEvent(), anEvent()];
      double.faults.losesAnswers = 1;
      const result = await store.append('note-1', events, expected);
      expect(result.revision).toBe(1n);
      expect(await stored('note-1')).toEqual(events.map(({ id }) => id));
      expect((await collect(store.readStream('note-1'))).at(-1)!.position).toBe(result.position);
    });
    it.each(['any', 'stream-exists', 0n] as const)('is read back in a stream that is there, expecting %s', async (expected) => {
      const first = anEvent();
      const second = anEvent();
      await store.append('note-1', [first], 'no-stream');
      double.faults.losesAnswers = 2;
      expect(await store.append('note-1', [second], expected)).toMatchObject({ revision: 1n });
      expect(await stored('note-1')).toEqual([first.id, second.id]);
    });
    it('is no conflict, though others have written since', async () => {
      const mine = anEvent();
      double.faults.losesAnswers = 1;
      const append = store.append('note-1', [mine], 'no-stream');
      await pause(100);
      const other = await openKurrentEventStore({ catalogue, address: double.url, patience: PATIENCE });
      await other.append('note-1', [anEvent(), anEvent()], 0n);
      expect(await append).toMatchObject({ revision: 0n });
      expect(await stored('note-1')).toHaveLength(3);
      await other.close();
    });
  });
  it('repeats an append that was never stored, at the revision it found', async () => {
    await store.append('note-1', [anEvent()], 'no-stream');
    const event = anEvent();
    double.faults.swallowsAppends = 2;
    expect(await store.append('note-1', [event], 'any')).toMatchObject({ revision: 1n });
    expect(await stored('note-1')).toHaveLength(2);
  });
  it('tells a conflict that came while the answer was out', async () => {
    // The first has more patience than the other needs, however busy the machine is.
    const patient = await openKurrentEventStore({ catalogue, address: double.url, patience: { ...PATIENCE, answer: 3_000 } });
    try {
      double.faults.swallowsAppends = 1;
      const append = patient.append('note-1', [anEvent()], 'no-stream');
      append.catch(() => undefined);
      while (double.faults.swallowsAppends > 0) await pause(5);
      await store.append('note-1', [anEvent()], 'no-stream');
      await expect(append).rejects.toMatchObject({ code: 'stream.conflict', details: { expected: 'no-stream', actual: '0' } });
    } finally {
      await patient.close();
    }
  });
  it('stores once what is answered too late', async () => {
    double.faults.delaysAppends = 600;
    const appends = Array.from({ length: 5 }, (_, n) => store.append('note-1', [anEvent({ n })], 'any'));
    await pause(1_500);
    double.faults.delaysAppends = 0;
    await Promise.all(appends);
    expect((await collect(store.readStream('note-1'))).map(({ data }) => data)).toEqual([0, 1, 2, 3, 4].map((n) => ({ n })));
  });
  it('keeps the order of one stream through repetitions', async () => {
    double.faults.losesAnswers = 3;
    await Promise.all(Array.from({ length: 10 }, (_, n) => store.append('note-1', [anEvent({ n })], 'any')));
    expect((await collect(store.readStream('note-1'))).map(({ data }) => (data as { n: number }).n)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });
  it('goes to the leader when a node no longer leads', async () => {
    double.faults.notLeader = { left: 3, host: '127.0.0.1', port: double.port };
    await expect(store.append('note-1', [anEvent()], 'no-stream')).resolves.toMatchObject({ revision: 0n });
    expect(await stored('note-1')).toHaveLength(1);
  });
  it('waits out an election', async () => {
    const load = startLoad(store, 8);
    await pause(400);
    double.faults.notReady = true;
    await pause(1_200);
    double.faults.notReady = false;
    await pause(800);
    await load.stop();
    expect(load.unknown).toEqual([]);
    await expectNothingLost(store, load);
  });
  it('reads on with a fresh client when readings hang', async () => {
    await store.append('note-1', [anEvent()], 'no-stream');
    double.faults.hangsReads = 2;
    expect(await stored('note-1')).toHaveLength(1);
  });
  it('survives kills and restarts under load, live again within 10 s of each', async () => {
    const load = startLoad(store, 16);
    for (let n = 0; n < 3; n += 1) {
      await pause(500);
      await double.stop();
      await pause(400);
      await double.start();
      const since = performance.now();
      expect(await liveAgain(load, since, LIVE_AGAIN_MS)).toBeLessThan(LIVE_AGAIN_MS);
    }
    await pause(300);
    await load.stop();
    await expectNothingLost(store, load);
  });
  /** A subscriber that has seen the first event, and whose store follows the log live. */
  const following = async (): Promise<readonly string[]> => {
    const seen: string[] = [];
    store.subscribe(0n, { onEvents: (page) => void seen.push(...page.map(({ id }) => id)) });
    await store.append('note-1', [anEvent()], 'any');
    while (seen.length === 0) await pause(10);
    await pause(100);
    return seen;
  };
  it('begins again where a subscription was too slow', async () => {
    const seen = await following();
    for (let n = 0; n < 12; n += 1) {
      if (n % 4 === 0) double.faults.dropsLive = 1;
      await Promise.all([1, 2, 3].map((stream) => store.append(`note-${stream}`, [anEvent(), anEvent()], 'any')));
      await pause(60);
    }
    for (let n = 0; n < 200 && seen.length < 73; n += 1) await pause(25);
    expect(double.drops).toBe(3);
    expect(seen).toEqual((await collect(store.readAll())).map(({ id }) => id));
  });
  it('looks after a subscription that is silent', async () => {
    const seen = await following();
    double.faults.silent = true;
    const event = anEvent();
    const since = performance.now();
    await store.append('note-1', [event], 'any');
    for (let n = 0; n < 300 && seen.length < 2; n += 1) await pause(25);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBe(event.id);
    expect(performance.now() - since).toBeGreaterThan(PATIENCE.silence); // else the double was not silent
    expect(performance.now() - since).toBeLessThan(LIVE_AGAIN_MS);
  });
  it('tells a full disk as a server that is gone, and stores once what is sent again', async () => {
    await store.append('note-1', [anEvent()], 'no-stream');
    double.faults.diskFull = true;
    const event = anEvent();
    await expect(store.append('note-1', [event], 0n)).rejects.toMatchObject({ code: 'store.unreachable' });
    double.faults.diskFull = false;
    await double.start();
    expect(await store.append('note-1', [event], 0n)).toMatchObject({ revision: 1n });
    expect(await stored('note-1')).toHaveLength(2);
  });
  it('bounds the appends in flight', async () => {
    double.faults.delaysAppends = 30;
    // Patient: on a busy machine an append that is repeated would be counted twice.
    const patient = await openKurrentEventStore({
      catalogue,
      address: double.url,
      patience: { ...PATIENCE, answer: 20_000, whole: 40_000 },
    });
    await Promise.all(Array.from({ length: 600 }, (_, n) => patient.append(`note-${n}`, [anEvent()], 'no-stream')));
    await patient.close();
    expect(double.mostInFlight).toBeGreaterThan(32);
    expect(double.mostInFlight).toBeLessThanOrEqual(128);
  });
  it('tells every caller in time that the server is gone, however many wait', async () => {
    await double.stop();
    const since = performance.now();
    const outcomes = await Promise.allSettled(Array.from({ length: 400 }, (_, n) => store.append(`note-${n}`, [anEvent()], 'any')));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect((outcomes[399] as PromiseRejectedResult).reason).toMatchObject({ code: 'store.unreachable' });
    expect(performance.now() - since).toBeLessThan(2 * PATIENCE.whole);
    await double.start();
  });
  it('asks for the version once', async () => {
    for (let n = 0; n < 20; n += 1) await store.append('note-1', [anEvent()], 'any');
    await stored('note-1');
    expect(double.calls.get('features')).toBeLessThanOrEqual(2); // the client's two parts ask once each
    expect(store.serverVersion).toBe('23.10.8');
  });
  it('sends nothing that is too large', async () => {
    const before = double.calls.get('batchAppend') ?? 0;
    const tooLarge = anEvent({ text: 'x'.repeat(1024 * 1024) });
    await expect(store.append('note-1', [tooLarge], 'any')).rejects.toMatchObject({
      code: 'stream.too-large-append',
      details: { stream: 'note-1', limit: 1024 * 1024 },
    });
    expect(double.calls.get('batchAppend') ?? 0).toBe(before);
  });
});
