import type { RecordedEvent } from '../domain';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { EarlierEvents, goingOn } from './earlier-events';
import { readBefore } from './stream-recall';

const event = (stream: string, revision = 1n) => ({ stream, revision }) as RecordedEvent;
/** Readings that wait until they are let go. */
const readings = () => {
  const asked: string[] = [];
  const waiting = new Map<string, PromiseWithResolvers<readonly RecordedEvent[]>>();
  const read = ({ stream }: RecordedEvent) => {
    asked.push(stream);
    const answer = Promise.withResolvers<readonly RecordedEvent[]>();
    waiting.set(stream, answer);
    return answer.promise;
  };
  const answer = (stream: string) => waiting.get(stream)!.resolve([event(stream, 0n)]);
  return { asked, read, answer, fail: (stream: string) => waiting.get(stream)!.reject(new Error(`no ${stream}`)) };
};

describe('earlier events', () => {
  it('are read side by side before anybody asks, no more than 32 at once, and each once', async () => {
    const { asked, read, answer } = readings();
    const expected = Array.from({ length: 100 }, (_, n) => event(`toy-${n}`));
    const earlier = new EarlierEvents(read);
    earlier.expect(expected);
    expect(asked).toHaveLength(32);
    for (const next of expected) {
      const told = earlier.before(next);
      answer(next.stream);
      expect(await told).toEqual([event(next.stream, 0n)]);
    }
    expect(asked).toEqual(expected.map(({ stream }) => stream));
  });
  it('are read alone where nobody expected them', async () => {
    const { asked, read, answer } = readings();
    const earlier = new EarlierEvents(read);
    earlier.expect([event('toy-1', 3n)]);
    const later = earlier.before(event('toy-1', 9n)); // forgotten again since: more has come before
    expect(asked).toEqual(['toy-1', 'toy-1']);
    answer('toy-1');
    expect(await later).toHaveLength(1);
  });
  it('fail where they are asked for and not before, and are forgotten with what is expected next', async () => {
    const { asked, read, answer, fail } = readings();
    const earlier = new EarlierEvents(read);
    const next = event('toy-1');
    earlier.expect([next]);
    fail('toy-1');
    await new Promise((resume) => setImmediate(resume));
    await expect(earlier.before(next)).rejects.toThrow('no toy-1');
    earlier.expect([]);
    const again = earlier.before(next);
    answer('toy-1');
    expect(await again).toHaveLength(1);
    expect(asked).toEqual(['toy-1', 'toy-1']);
  });
  it('are all before the event, or the last of them where nothing is remembered', async () => {
    const store = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} } });
    const metadata = { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    const five = Array.from({ length: 5 }, () => ({ id: crypto.randomUUID(), type: 'Noted', version: 1, data: {}, metadata }));
    await store.append('note-1', five, 'no-stream');
    const revisions = async (isTold: boolean) => (await readBefore(event('note-1', 3n), store, isTold)).map(({ revision }) => revision);
    expect(await revisions(true)).toEqual([0n, 1n, 2n]);
    expect(await revisions(false)).toEqual([2n]);
  });
  it('are wanted of streams that go on and are not remembered, once each', () => {
    const page = [event('new', 0n), event('new', 1n), event('known', 4n), event('old', 7n), event('old', 8n), event('sys-lease', 5n), event('older', 1n)]; // prettier-ignore
    const wanted = [...goingOn(page, (stream) => stream === 'known')];
    expect(wanted.map(({ stream, revision }) => [stream, revision])).toEqual([
      ['old', 7n],
      ['older', 1n],
    ]);
  });
});
