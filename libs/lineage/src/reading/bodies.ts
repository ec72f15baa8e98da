import type { Level } from '@cascade/authorities/domain';
import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import { idSet, selectArrays } from './select';

/** A body as it was on a day. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly unitName: string | null;
  readonly level: Level | null;
  readonly parentId: string | null;
  /** What a name that nobody could resolve turned out to be. */
  readonly resolvedAs: string | null;
}
interface BodyRow extends Body {
  readonly holdsFrom: Instant;
}
const VERSIONS = `
  SELECT a.authority_id, a.name, a.unit_name, a.level, a.parent_id, a.resolved_as, a.holds_from
  FROM json_each($ids) AS wanted
  CROSS JOIN authorities AS a ON a.authority_id = wanted.value AND a.known_to > $knownAt AND a.known_from <= $knownAt`;
type VersionValues = [string, string, string | null, Level | null, string | null, string | null, Instant];
/** More would be a circle of parents. */
const MOST_PARENTS = 12;

const heldAt = (versions: readonly BodyRow[], at: Instant): BodyRow =>
  versions.length === 1 ? versions[0]! : (versions.findLast(({ holdsFrom }) => holdsFrom <= at) ?? versions[0]!);

/** Bodies with their names and places at the date in question, which differs from directive to directive: their versions are read once, the day is chosen here. */
export class Bodies {
  readonly #context: QueryContext;
  readonly #versions = new Map<string, BodyRow[]>();

  constructor(context: QueryContext) {
    this.#context = context;
  }
  load(ids: Iterable<string | null | undefined>): this {
    let missing = this.#missing(ids);
    while (missing.size > 0) {
      for (const id of missing) this.#versions.set(id, []);
      const resolved: string[] = [];
      for (const values of selectArrays<VersionValues>(this.#context, VERSIONS, { $ids: idSet(missing) })) {
        const [id, name, unitName, level, parentId, resolvedAs, holdsFrom] = values;
        const versions = this.#versions.get(id)!;
        versions.push({ id, name, unitName, level, parentId, resolvedAs, holdsFrom });
        if (versions.length > 1) versions.sort((a, b) => a.holdsFrom - b.holdsFrom);
        if (resolvedAs) resolved.push(resolvedAs);
      }
      missing = this.#missing(resolved);
    }
    return this;
  }
  #missing(ids: Iterable<string | null | undefined>): Set<string> {
    const missing = new Set<string>();
    for (const id of ids) if (id && !this.#versions.has(id)) missing.add(id);
    return missing;
  }
  /** Loads these and everything above them, one statement a level. */
  loadChains(ids: Iterable<string | null | undefined>): this {
    let wave = new Set<string>();
    for (const id of ids) if (id) wave.add(id);
    for (let step = 0; wave.size > 0 && step < MOST_PARENTS; step += 1) {
      this.load(wave);
      const parents = new Set<string>();
      for (const id of wave)
        for (const { parentId } of this.#versions.get(id) ?? []) if (parentId && !this.#versions.has(parentId)) parents.add(parentId);
      wave = parents;
    }
    return this;
  }
  /** The version that held at `at`; of a body older or younger than that the nearest one. Undefined where nobody knows it. */
  at(id: string | null | undefined, at: Instant): Body | undefined {
    const versions = id ? this.#versions.get(id) : undefined;
    if (!versions || versions.length === 0) return undefined;
    const body = heldAt(versions, at);
    const resolved = body.resolvedAs && body.resolvedAs !== id ? this.#versions.get(body.resolvedAs) : undefined;
    return resolved && resolved.length > 0 ? heldAt(resolved, at) : body;
  }
  /** From the body to the top. Its chain must be loaded. */
  chain(id: string | null | undefined, at: Instant): Body[] {
    const chain: Body[] = [];
    let body = this.at(id, at);
    while (body && chain.length < MOST_PARENTS && !chain.includes(body)) {
      chain.push(body);
      body = this.at(body.parentId, at);
    }
    return chain;
  }
  /** Its own level, or that of the body it is an office, holder or class of. */
  level(id: string | null | undefined, at: Instant): Level | null {
    const body = this.at(id, at);
    if (!body || body.level) return body?.level ?? null;
    this.loadChains([id]);
    return this.chain(id, at).find(({ level }) => level !== null)?.level ?? null;
  }
}
