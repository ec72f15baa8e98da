/** A small seeded generator (mulberry32): the same seed is the same run of decisions, so a failing run can be told by its seed. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** 0 <= x < 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  /** Whole number, low <= x < high. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low));
  }
  oneOf<T>(choices: readonly T[]): T {
    return choices[this.between(0, choices.length)] as T;
  }
}
