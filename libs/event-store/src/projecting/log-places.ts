import type { DatabaseSync, StatementSync } from 'node:sqlite';

interface Place {
  readonly ordinal: number;
  readonly position: number;
  readonly recorded_max: number;
}
/**
 * Where ordinals, native positions and instants of recording meet: all three rise together in the table `log`, so each is found from another
 * by search over its primary key, without an index of its own. Positions stay exact below 2^53 (9 PB of a KurrentDB log).
 */
export class LogPlaces {
  readonly #at: StatementSync;
  readonly #last: StatementSync;

  constructor(db: DatabaseSync) {
    this.#at = db.prepare('SELECT ordinal, position, recorded_max FROM log WHERE ordinal = ?');
    this.#last = db.prepare('SELECT ordinal, position, recorded_max FROM log ORDER BY ordinal DESC LIMIT 1');
  }
  last(): Place {
    return (this.#last.get() as Place | undefined) ?? { ordinal: 0, position: 0, recorded_max: 0 };
  }
  /** Native position of an ordinal; undefined where it was not counted yet. */
  positionOf(ordinal: number): bigint | undefined {
    const place = this.#get(ordinal);
    return place && BigInt(place.position);
  }
  /** The last ordinal at or before a native position; 0 before the first. */
  ordinalAt(position: bigint): number {
    return this.#search('position', Number(position));
  }
  /** The ordinal of exactly that position; undefined where no counted event lies there. */
  ordinalOf(position: bigint): number | undefined {
    const ordinal = this.ordinalAt(position);
    return this.#get(ordinal)?.position === Number(position) ? ordinal : undefined;
  }
  /** The last ordinal before the first event recorded after `instant` (ms UTC). */
  knownBy(instant: number): number {
    return this.#search('recorded_max', instant);
  }
  /** The last ordinal whose `column` is at most `wanted`. */
  #search(column: 'position' | 'recorded_max', wanted: number): number {
    const last = this.last();
    if (last.ordinal === 0 || wanted >= last[column]) return last.ordinal;
    let low = { ordinal: 0, value: 0 };
    const first = this.#get(1)!;
    if (wanted < first[column]) return 0;
    low = { ordinal: 1, value: first[column] };
    let high = { ordinal: last.ordinal, value: last[column] };
    // Positions lie nearly evenly, so a guess by proportion hits at once; every second step halves, so uneven ones cost no more than twice the halving.
    for (let step = 0; high.ordinal - low.ordinal > 1; step += 1) {
      const share = step % 2 === 0 ? (wanted - low.value) / (high.value - low.value) : 0.5;
      const guess = Math.min(high.ordinal - 1, Math.max(low.ordinal + 1, low.ordinal + Math.floor(share * (high.ordinal - low.ordinal))));
      const value = this.#get(guess)![column];
      if (value <= wanted) low = { ordinal: guess, value };
      else high = { ordinal: guess, value };
      // A guess that hit exactly is mostly the end of the search: the next event lies beyond.
      if (value === wanted && this.#get(guess + 1)![column] > wanted) return guess;
    }
    return low.ordinal;
  }
  #get(ordinal: number): Place | undefined {
    return this.#at.get(ordinal) as Place | undefined;
  }
}
