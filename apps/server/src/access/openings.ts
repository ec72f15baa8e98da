/** A page that lies open asks again whenever something is written; one that was shut and opened later is another reading. */
const SAME_READING_MS = 600_000;
const REMEMBERED = 10_000;

/** Which readings are under way: the same person, document and address within ten minutes of the last answer. Forgotten at a restart, which then counts once more. */
export class Openings {
  private readonly lately = new Map<string, number>();
  /** `now`: ms that only grow, so that a clock put right makes no reading vanish. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  goesOn(reading: string): boolean {
    const last = this.lately.get(reading);
    return last !== undefined && this.now() - last < SAME_READING_MS;
  }
  /** To be told once it is on record. */
  seen(reading: string): void {
    this.lately.delete(reading); // to the end: the first of the map is the one not asked for longest
    this.lately.set(reading, this.now());
    for (const [oldest] of this.lately) {
      if (this.lately.size <= REMEMBERED) return;
      this.lately.delete(oldest);
    }
  }
}
