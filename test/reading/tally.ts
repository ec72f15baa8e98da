/** Counts of one field over many letters, and what follows from them. */
export class Tally {
  right = 0;
  invented = 0;
  missed = 0;
  readonly wrong: string[] = [];

  /** `weight`: an invented number, date or deadline weighs twice a miss. */
  constructor(readonly weight = 1) {}

  get precision(): number {
    return this.right + this.invented === 0 ? 1 : this.right / (this.right + this.weight * this.invented);
  }
  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
  get f1(): number {
    const { precision, recall } = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
  /** One value against one expectation. */
  value(where: string, expected: string | null, read: string | null, same: (expected: string, read: string) => boolean): void {
    if (expected === null && read === null) return;
    if (expected !== null && read !== null && same(expected, read)) {
      this.right += 1;
      return;
    }
    if (expected !== null) this.missed += 1;
    if (read !== null) this.invented += 1;
    this.wrong.push(`${where}: wanted ${show(expected)}, read ${show(read)}`);
  }
  /** Two lists without regard to order; each expectation is met once. */
  list<T, U>(
    where: string,
    expected: readonly T[],
    read: readonly U[],
    same: (expected: T, read: U) => boolean,
    name: (one: T | U) => string,
  ): [T, U][] {
    const left = [...read];
    const pairs: [T, U][] = [];
    for (const one of expected) {
      const at = left.findIndex((other) => same(one, other));
      if (at < 0) {
        this.missed += 1;
        this.wrong.push(`${where}: missed ${name(one)}`);
      } else {
        this.right += 1;
        pairs.push([one, left.splice(at, 1)[0] as U]);
      }
    }
    this.invented += left.length;
    for (const other of left) this.wrong.push(`${where}: invented ${name(other)}`);
    return pairs;
  }
}
const show = (value: string | null): string => (value === null ? '-' : `'${value}'`);
