import type { Origin } from './renewed-list';

/** Pointers of the old and of the new reading, in the numbering of the reading that they become. */
export class Renumbering {
  readonly #old = new Map<string, string>();
  readonly #fresh = new Map<string, string>();
  readonly #whole = new Set<string>();
  /** Lists inside entries whose entries are known one by one. */
  readonly #lists = new Set<string>();

  add(list: string, origins: readonly Origin[]): this {
    origins.forEach(({ old, fresh }, place) => {
      if (old !== null) this.#old.set(`${list}/${old}`, `${list}/${place}`);
      if (fresh !== null) this.#fresh.set(`${list}/${fresh}`, `${list}/${place}`);
      if (old !== null && fresh === null) this.#whole.add(`${list}/${old}`);
    });
    return this;
  }
  /** A list inside an entry: its path there, in the old and in the new reading. */
  addNested(there: string, old: string, fresh: string, origins: readonly Origin[]): void {
    this.#lists.add(`old ${old}`).add(`fresh ${fresh}`);
    origins.forEach((origin, place) => {
      if (origin.old !== null) this.#old.set(`${old}/${origin.old}`, `${there}/${place}`);
      if (origin.fresh !== null) this.#fresh.set(`${fresh}/${origin.fresh}`, `${there}/${place}`);
      if (origin.old !== null && origin.fresh === null) this.#whole.add(`${old}/${origin.old}`);
    });
  }
  ofOld(pointer: string): string | null {
    return moved(pointer, this.#old, (list) => this.#lists.has(`old ${list}`));
  }
  /** Null where that part of the new reading was not taken. */
  ofFresh(pointer: string): string | null {
    return moved(pointer, this.#fresh, (list) => this.#lists.has(`fresh ${list}`));
  }
  /** It lies in an entry of the old reading that stays as it is. */
  isWhole(pointer: string): boolean {
    return prefixesOf(pointer).some((prefix) => this.#whole.has(prefix));
  }
}
const LISTED = /^\/(?:items|citations|addressees)\/\d+/u;
const NESTED = /^\/items\/\d+\/(?:assignees|coOperators)\/\d+/u;
const prefixesOf = (pointer: string): readonly string[] => [NESTED, LISTED].flatMap((shape) => shape.exec(pointer)?.[0] ?? []);

/** The longest known beginning counts; a pointer into an entry that is gone points nowhere. */
const moved = (pointer: string, places: ReadonlyMap<string, string>, isKnown: (list: string) => boolean): string | null => {
  if (!LISTED.test(pointer)) return pointer;
  const [nested, listed] = [NESTED.exec(pointer)?.[0], LISTED.exec(pointer)![0]];
  const within = nested === undefined ? undefined : places.get(nested);
  if (within !== undefined) return within + pointer.slice(nested!.length);
  if (nested !== undefined && isKnown(nested.slice(0, nested.lastIndexOf('/')))) return null;
  const entry = places.get(listed);
  return entry === undefined ? null : entry + pointer.slice(listed.length);
};
