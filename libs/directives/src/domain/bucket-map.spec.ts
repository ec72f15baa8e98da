import { BucketMap } from './bucket-map';

describe('a map that never changes', () => {
  it('finds what was put in, and nothing else', () => {
    const map = BucketMap.empty<number>().with('a', 1).with('b', 2);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, 2, undefined]);
  });
  it('leaves the map it was made from as it was', () => {
    const before = BucketMap.empty<number>().with('a', 1);
    const after = before.with('a', 2);
    expect([before.get('a'), after.get('a')]).toEqual([1, 2]);
  });
  it('keeps keys apart that share a bucket', () => {
    const keys = Array.from({ length: 2_000 }, (_, at) => `key-${at}`);
    const map = keys.reduce((all, key) => all.with(key, key), BucketMap.empty<string>());
    expect(keys.every((key) => map.get(key) === key)).toBe(true);
  });
});
