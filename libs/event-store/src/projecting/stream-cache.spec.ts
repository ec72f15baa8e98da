import fc from 'fast-check';
import { StreamCache, StreamMemory } from './stream-cache';

const memory = (stream: string): StreamMemory => new StreamMemory(stream, 0, []);
/** One event of a stream, as the reader takes it: looked up or made anew, grown, then the cache is trimmed. */
const take = (cache: StreamCache, stream: string, facts = 1): 'known' | 'new' => {
  const known = cache.get(stream);
  const now = known ?? memory(stream);
  if (!known) cache.add(now);
  for (let n = 0; n < facts; n += 1) cache.grown(now);
  cache.trim();
  return known ? 'known' : 'new';
};

describe('the streams used last', () => {
  it('are remembered as the same object', () => {
    const cache = new StreamCache(100, () => undefined);
    const first = memory('a');
    cache.add(first);
    expect([cache.get('a'), cache.get('b')]).toEqual([first, undefined]);
  });
  it('push out what was not used for long, which is told first', () => {
    const forgotten: string[] = [];
    const cache = new StreamCache(20, ({ stream }) => forgotten.push(stream));
    take(cache, 'old');
    for (let n = 0; n < 20; n += 1) {
      take(cache, `s-${n}`);
      take(cache, 'hot');
    }
    expect(forgotten).toContain('old');
    expect(forgotten).not.toContain('hot');
    expect([take(cache, 'old'), take(cache, 'hot')]).toEqual(['new', 'known']);
  });
  it('are not used by whoever asks whether they are there', () => {
    const cache = new StreamCache(20, () => undefined);
    take(cache, 'old');
    for (let n = 0; n < 20; n += 1) {
      take(cache, `s-${n}`);
      cache.has('old');
    }
    expect(cache.has('old')).toBe(false);
  });
  it('may be dropped or forgotten all at once, without being told', () => {
    const forgotten: string[] = [];
    const cache = new StreamCache(100, ({ stream }) => forgotten.push(stream));
    for (const stream of ['a', 'b', 'c']) take(cache, stream);
    cache.drop('b');
    expect([...cache.all()].map(({ stream }) => stream)).toEqual(['a', 'c']);
    expect(['a', 'b', 'c'].filter((stream) => cache.has(stream))).toEqual(['a', 'c']);
    cache.clear();
    expect([[...cache.all()], forgotten]).toEqual([[], []]);
  });
  it('never hold more than the limit between events, hold each once, and forget none without a word', () => {
    const uses = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 4 })), { maxLength: 200 });
    fc.assert(
      fc.property(uses, fc.integer({ min: 10, max: 60 }), (used, limit) => {
        const held = new Set<string>();
        const cache = new StreamCache(limit, ({ stream }) => void held.delete(stream));
        for (const [n, facts] of used) {
          const stream = `s-${n}`;
          expect(take(cache, stream, facts)).toBe(held.has(stream) ? 'known' : 'new');
          // What was used last is let go no earlier than with the next but one generation.
          held.add(stream);
          const now = [...cache.all()];
          expect(now.map((each) => each.stream).sort()).toEqual([...held].sort());
          expect(new Set(now).size).toBe(now.length);
          // Two generations of half the limit; the last stream of each may reach over.
          expect(now.reduce((sum, each) => sum + 1 + each.facts, 0)).toBeLessThanOrEqual(limit + 2 * 5 * 16);
        }
      }),
    );
  });
});
describe('what is remembered of a stream', () => {
  const table = (types: readonly string[]) => ({ subjectOf: new Map(types.map((type) => [type, () => ''])) }) as never;
  it('takes the events that one of its tables takes', () => {
    const stream = new StreamMemory('task-1', 0, [table(['Assigned']), table(['Progressed'])]);
    expect(['Assigned', 'Progressed', 'Other'].map((type) => stream.takes(type))).toEqual([true, true, false]);
  });
  it('holds each subject of each table once, with and without a name', () => {
    const stream = new StreamMemory('task-1', 0, [table([]), table([])]);
    const [own, other, named] = [stream.subject(0, ''), stream.subject(1, ''), stream.subject(0, 'area')];
    expect(new Set([own, other, named]).size).toBe(3);
    expect([stream.subject(0, ''), stream.subject(1, ''), stream.subject(0, 'area')]).toEqual([own, other, named]);
    expect([...stream.all()]).toEqual([own, other, named]);
  });
});
