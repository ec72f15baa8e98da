import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOREIGN, type UnparsedEvent } from '../reading/spoolable';
import { freshFolder } from './fresh-folder';
import { LogSpool, type SpoolOptions } from './log-spool';
import { openSpool } from './streamwise-reader';

const RECORDED = '2020-08-17T00:00:00.000Z';
const catalogue = { versions: { Noted: 2 }, upcasters: { 'Noted@1': (data: object) => ({ ...data, old: true }) } };
const unparsed = (stream: string, revision: number, position: number, over: Partial<UnparsedEvent> & { text?: string } = {}): UnparsedEvent => ({
  ...{ id: randomUUID(), stream, revision, position, type: 'Noted', version: 2 },
  metadata: Buffer.from(`{"actor":"a","recordedAt":"${RECORDED}"}`),
  data: Buffer.from(over.text ?? `{"n":"${position} Bình Dương"}`),
  ...over,
}); // prettier-ignore
const spooled = (pages: readonly (readonly UnparsedEvent[])[], reached = 99n, options: SpoolOptions = {}) => {
  const spool = new LogSpool(join(freshFolder(), 'log.building'), options);
  for (const events of pages) spool.add({ events, reached });
  return spool;
};
const opened = (spool: LogSpool) => {
  spool.seal();
  const log = openSpool(spool.path, catalogue);
  return { log, ordinals: log.ordinals(BigInt(spool.count)) };
};

describe('a log that is written down', () => {
  it('is read stream by stream, with the places it has in its own store', () => {
    const events = [unparsed('note-b', 0, 100), unparsed('note-a', 0, 2_500), unparsed('other-1', 0, 2_600), unparsed('note-b', 1, 7_000_000_000_000)]; // prettier-ignore
    const { log, ordinals } = opened(spooled([events.slice(0, 3), [], events.slice(3)], 7_000_000_000_100n));
    expect(ordinals).toMatchObject({ count: 4, upTo: 4, reached: 7_000_000_000_100, lastId: events[3]!.id });
    expect(ordinals.spool).toMatch(/log\.building$/);
    expect(ordinals.categories).toEqual(new Map([['note-', 3], ['other-', 1]])); // prettier-ignore
    expect([...log.places(ordinals)].flat()).toEqual(events.map(({ position }) => ({ position, recordedAt: RECORDED })));
    const told = [...log.streams('note-', ordinals)].flat();
    expect(told.map(({ stream, revision, numbers }) => [stream, revision, numbers.position])).toEqual([
      ['note-b', 0n, 1],
      ['note-b', 1n, 4],
      ['note-a', 0n, 2],
    ]);
    expect(told[2]).toMatchObject({ id: events[1]!.id, type: 'Noted', version: 2, data: { n: '2500 Bình Dương' } });
    expect(told[2]!.text).toEqual({ version: 2, data: '{"n":"2500 Bình Dương"}', metadata: `{"actor":"a","recordedAt":"${RECORDED}"}` });
    log.close();
  });
  it('brings retired versions up to date and refuses newer ones', () => {
    const { log, ordinals } = opened(spooled([[unparsed('note-1', 0, 1, { version: 1 })]]));
    expect([...log.streams('note-', ordinals)].flat()[0]!.data).toMatchObject({ old: true });
    log.close();
    const newer = opened(spooled([[unparsed('note-1', 0, 1, { version: 3 })]]));
    expect(() => [...newer.log.streams('note-', newer.ordinals)]).toThrow('event.newer-than-code');
    expect(() => [...newer.log.places(newer.ordinals)]).toThrow('event.newer-than-code');
    newer.log.close();
  });
  it('counts what is foreign and gives its data to nobody', () => {
    const { log, ordinals } = opened(spooled([[unparsed('note-1', 0, 1, { version: FOREIGN, text: '{}' }), unparsed('note-1', 1, 2)]]));
    expect(ordinals.count).toBe(2);
    expect([...log.places(ordinals)].flat()).toHaveLength(2);
    const [foreign, ours] = [...log.streams('note-', ordinals)].flat();
    expect(() => foreign!.data).toThrow(expect.objectContaining({ code: 'event.foreign', details: { stream: 'note-1', revision: '0', type: 'Noted' } })); // prettier-ignore
    expect(ours!.data).toEqual({ n: '2 Bình Dương' });
    log.close();
  });
  it('says what is missing in a stream', () => {
    const spool = spooled([[unparsed('note-1', 0, 1), unparsed('note-1', 2, 2)]]);
    expect(() => opened(spool)).toThrow(expect.objectContaining({ code: 'revision.gap', details: { stream: 'note-1', expected: '1', found: '2' } })); // prettier-ignore
  });
  it('knows a stream again whose number it forgot', () => {
    const pages = [0, 1].map((revision) => Array.from({ length: 30 }, (_, n) => unparsed(`note-${n}`, revision, 30 * revision + n + 1)));
    const spool = spooled(pages, 99n, { streamsKept: 7 });
    const { log, ordinals } = opened(spool);
    const told = [...log.streams('note-', ordinals)].flat();
    expect(told.map(({ stream, revision }) => `${stream} ${revision}`)).toEqual(
      Array.from({ length: 60 }, (_, n) => `note-${n >> 1} ${n % 2}`),
    );
    log.close();
  });
  it('may be empty', () => {
    const { log, ordinals } = opened(spooled([], 0n));
    expect(ordinals).toMatchObject({ count: 0, upTo: 0, reached: 0, lastId: null });
    expect([...log.places(ordinals)].flat()).toEqual([]);
    log.close();
  });
  it('begins anew over what a dead process left, and goes without a trace', () => {
    const folder = freshFolder();
    const path = join(folder, 'log.building');
    for (const end of ['', '-journal']) writeFileSync(path + end, 'half');
    const spool = new LogSpool(path);
    spool.add({ events: [unparsed('note-1', 0, 1)], reached: 1n });
    expect(spool).toMatchObject({ count: 1, reached: 1n, sealed: false });
    spool.remove();
    spool.remove();
    expect(readdirSync(folder)).toEqual([]);
  });
  it('stops before it fills the disk, and says which', () => {
    let room = 255 * 1024 * 1024;
    const path = join(freshFolder(), 'log.building');
    const spool = new LogSpool(path, { room: () => room });
    const large = Buffer.alloc(1024 * 1024, ' ');
    const page = (n: number) => ({ events: [unparsed(`note-${n}`, 0, n, { data: large })], reached: BigInt(n) });
    for (let n = 1; n <= 10; n += 1) spool.add(page(n)); // little enough not to ask
    room = 257 * 1024 * 1024;
    for (let n = 11; n <= 40; n += 1) spool.add(page(n));
    room = 255 * 1024 * 1024;
    const more = () => {
      for (let n = 41; n <= 80; n += 1) spool.add(page(n));
    };
    expect(more).toThrow(expect.objectContaining({ code: 'store.full', details: { path } }));
    spool.remove();
    expect(existsSync(path)).toBe(false);
  });
  it('says where it cannot be written', () => {
    const path = join(freshFolder(), 'none', 'log.building');
    expect(() => new LogSpool(path)).toThrow(expect.objectContaining({ code: 'store.unavailable' }));
  });
});
