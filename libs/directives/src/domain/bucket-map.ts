const BUCKETS = 1024;
const bucketOf = (key: string): number => {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) >>> 0;
  return hash % BUCKETS;
};

/**
 * A map that never changes: `with` copies one bucket of 1024 and shares the others.
 * A register's year has ten thousand numbers, and copying them all for each one more would make folding it quadratic.
 */
export class BucketMap<Value> {
  private constructor(private readonly buckets: readonly ReadonlyMap<string, Value>[]) {}
  static empty<Value>(): BucketMap<Value> {
    return new BucketMap<Value>([]);
  }
  get(key: string): Value | undefined {
    return this.buckets[bucketOf(key)]?.get(key);
  }
  with(key: string, value: Value): BucketMap<Value> {
    const buckets = this.buckets.slice();
    const at = bucketOf(key);
    buckets[at] = new Map(buckets[at]).set(key, value);
    return new BucketMap(buckets);
  }
}
