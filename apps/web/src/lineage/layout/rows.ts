interface Taken {
  readonly column: number;
  readonly row: number;
}
/** Which rows of which columns are taken. Rows may be half ones: two nodes of a column stand at least a row apart. */
export class Rows {
  /** By column the half rows that a node stands on. */
  readonly #halves = new Map<number, Set<number>>();
  #last = 0;
  constructor(taken: Iterable<Taken>) {
    for (const place of taken) this.take(place);
  }
  take({ column, row }: Taken): void {
    const halves = this.#halves.get(column) ?? new Set();
    halves.add(Math.round(row * 2));
    this.#halves.set(column, halves);
    this.#last = Math.max(this.#last, row);
  }
  /** The lowest row that anything stands on. */
  last(): number {
    return this.#last;
  }
  #isFree({ column, row }: Taken): boolean {
    const halves = this.#halves.get(column);
    const half = Math.round(row * 2);
    return !halves || (!halves.has(half) && !halves.has(half - 1) && !halves.has(half + 1));
  }
  /** By how many rows (down, or up if negative) a group has to be moved so that all its places are free: the nearest, down before up. */
  nearestFree(group: readonly Taken[]): number {
    for (let step = 0; ; step += 1) {
      for (const offset of step === 0 ? [0] : [step / 2, -step / 2])
        if (group.every(({ column, row }) => this.#isFree({ column, row: row + offset }))) return offset;
    }
  }
}
