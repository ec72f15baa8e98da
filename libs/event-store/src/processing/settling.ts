import type { Position } from '../domain';

interface Waiter {
  /** Everything up to here must be passed, and what followed from it. */
  readonly until: Position;
  /** Where the consequences stand that lie after `until`. */
  readonly consequences: Set<Position>;
  last: Position;
  resolve(): void;
}
/** Knows when all reactions are done with a place in the log and with everything that followed from it, however much else goes on meanwhile. */
export class Settling {
  private readonly waiters = new Set<Waiter>();
  /** @param passed the place that every reaction has passed. */
  constructor(private readonly passed: () => Position) {}

  wait(until: Position): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.add({ until, consequences: new Set(), last: until, resolve });
      this.look();
    });
  }
  /** One reaction has taken in the event at `cause`, and appended what stands at `consequences`. */
  followed(cause: Position, consequences: readonly Position[]): void {
    for (const waiter of this.waiters) {
      if (cause > waiter.until && !waiter.consequences.has(cause)) continue;
      for (const position of consequences) {
        if (position <= waiter.until) continue;
        waiter.consequences.add(position);
        if (position > waiter.last) waiter.last = position;
      }
    }
  }
  look(): void {
    if (this.waiters.size === 0) return;
    const passed = this.passed();
    for (const waiter of this.waiters) {
      if (passed < waiter.last) continue;
      this.waiters.delete(waiter);
      waiter.resolve();
    }
  }
}
