import type { RawEvent } from './stored-form';
import { TailBuffer } from './tail-buffer';

const raw = (position: bigint, bytes = 1): RawEvent => ({
  ...{ id: String(position), stream: 's', revision: 0n, position, type: 'T', created: 0, metadata: '' },
  data: new Uint8Array(bytes),
});
const places = (events: readonly RawEvent[] | null) => events?.map(({ position }) => position) ?? null;

describe('the live end of the log', () => {
  let buffer: TailBuffer;
  beforeEach(() => {
    buffer = new TailBuffer();
    buffer.beginAt(10n);
  });
  it('knows nothing of what was before it', () => {
    expect(buffer.after(9n, 5)).toBeNull();
    expect(places(buffer.after(10n, 5))).toEqual([]);
    expect(buffer.complete).toBe(10n);
  });
  it('gives what came after a place, at most so many', () => {
    for (const position of [12n, 15n, 19n]) buffer.add(raw(position));
    expect(places(buffer.after(10n, 9))).toEqual([12n, 15n, 19n]);
    expect(places(buffer.after(12n, 1))).toEqual([15n]);
    expect(places(buffer.after(13n, 9))).toEqual([15n, 19n]);
    expect(places(buffer.after(19n, 9))).toEqual([]);
  });
  it('takes no event twice', () => {
    buffer.add(raw(12n));
    buffer.add(raw(12n));
    buffer.add(raw(11n));
    expect(places(buffer.after(10n, 9))).toEqual([12n]);
  });
  it('is moved on by others’ events to the checkpoint before the last, never back', () => {
    buffer.reached(20n);
    expect(buffer.complete).toBe(10n);
    buffer.reached(30n);
    expect(buffer.complete).toBe(20n);
    buffer.reached(25n);
    buffer.reached(30n);
    expect(buffer.complete).toBe(20n);
    buffer.add(raw(40n));
    buffer.reached(50n);
    buffer.reached(60n);
    expect(buffer.complete).toBe(50n);
    expect(places(buffer.after(10n, 9))).toEqual([40n]);
  });
  it('takes an event that lies at the last checkpoint itself', () => {
    buffer.reached(20n);
    buffer.reached(30n);
    buffer.add(raw(30n));
    expect(places(buffer.after(10n, 9))).toEqual([30n]);
    buffer.reached(40n);
    expect(buffer.complete).toBe(30n);
  });
  it('forgets checkpoints where it begins anew', () => {
    buffer.reached(90n);
    buffer.beginAt(50n);
    buffer.reached(60n);
    expect(buffer.complete).toBe(50n);
    buffer.add(raw(55n));
    expect(places(buffer.after(50n, 9))).toEqual([55n]);
  });
  it.each([
    ['many', 6_000, 1],
    ['large', 20, 1_000_000],
  ])('forgets its first half when events are too %s, and says so', (_, count, bytes) => {
    for (let n = 1; n <= count; n += 1) buffer.add(raw(10n + BigInt(n), bytes));
    expect(buffer.after(10n, 1)).toBeNull();
    expect(places(buffer.after(10n + BigInt(count - 2), 9))).toEqual([10n + BigInt(count - 1), 10n + BigInt(count)]);
  });
});
