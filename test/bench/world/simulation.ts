export type Work = (now: number) => void;

/** Things that happen at their time, earliest first; of one instant in the order they were planned. A heap, because there are a million. */
export class Simulation {
  readonly #heap: { readonly at: number; readonly place: number; readonly work: Work }[] = [];
  #planned = 0;

  plan(at: number, work: Work): void {
    const heap = this.#heap;
    let child = heap.push({ at, place: (this.#planned += 1), work }) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#isBefore(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }
  /** Lets the next thing happen; false where nothing is planned. */
  step(): boolean {
    const heap = this.#heap;
    const next = heap[0];
    if (!next) return false;
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      this.#sink();
    }
    next.work(next.at);
    return true;
  }

  #sink(): void {
    for (let parent = 0; ;) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) if (child < this.#heap.length && this.#isBefore(child, least)) least = child;
      if (least === parent) return;
      this.#swap(parent, least);
      parent = least;
    }
  }
  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#heap[a]!, this.#heap[b]!];
    return one.at < other.at || (one.at === other.at && one.place < other.place);
  }
  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!];
  }
}
