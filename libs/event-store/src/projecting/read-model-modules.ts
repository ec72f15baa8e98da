import { createRequire } from 'node:module';
import { mergeCatalogues, type EventCatalogue } from '../domain';
import type { EventStore } from '../event-store';
import type { Queries } from './query';
import type { AnyProjection } from './read-model-schema';
import type { Unseal } from './unseal';
import type { Veil } from './veil';

/** What a room's module exports for the read side. Functions cannot be sent to a thread, so threads are sent the module's name. */
export interface ReadModelModule {
  readonly projections?: readonly AnyProjection[];
  readonly queries?: Queries;
  readonly catalogue?: EventCatalogue;
  /** What is kept from some who ask; one module at most has one. */
  readonly veil?: Veil;
}
/** A function that a thread makes for itself: `require(module)[name](settings)`. Settings are plain data. */
export interface MadeByModule {
  readonly module: string;
  readonly name: string;
  readonly settings?: unknown;
}
export interface LoadedModules {
  readonly projections: readonly AnyProjection[];
  readonly queries: Queries;
  readonly catalogue: EventCatalogue;
  readonly veil: Veil | null;
}
const requireFromHere = createRequire(__filename);
const load = (specifier: string): Record<string, unknown> => requireFromHere(specifier) as Record<string, unknown>;

/** @throws Error where two rooms give one name to two things. */
export const mergeModules = (modules: readonly ReadModelModule[]): LoadedModules => {
  const projections = modules.flatMap((module) => module.projections ?? []);
  const queries = modules.flatMap((module) => Object.entries(module.queries ?? {}));
  for (const names of [projections.map(({ name }) => name), queries.map(([name]) => name)]) {
    const double = names.find((name, index) => names.indexOf(name) !== index);
    if (double !== undefined) throw new Error(`two rooms name '${double}'`);
  }
  const veils = modules.flatMap(({ veil }) => (veil ? [veil] : []));
  if (veils.length > 1) throw new Error('two rooms hang a veil');
  return {
    veil: veils[0] ?? null,
    projections,
    queries: Object.fromEntries(queries),
    catalogue: mergeCatalogues(modules.flatMap(({ catalogue }) => (catalogue ? [catalogue] : []))),
  };
};
export const loadModules = (specifiers: readonly string[]): LoadedModules => mergeModules(specifiers.map(load));

const made = <T>({ module, name, settings }: MadeByModule, more: object = {}): T => {
  const make = load(module)[name];
  if (typeof make !== 'function') throw new Error(`${module} exports no function '${name}'`);
  return (make as (settings: unknown) => T)({ ...(settings as object | undefined), ...more });
};
/** The log's own connection of a thread: `settings` and the rooms' merged catalogue make it. */
export const openLog = async (from: MadeByModule, catalogue: EventCatalogue): Promise<NotifiedStore> =>
  made<Promise<NotifiedStore>>(from, { catalogue });
/** A store in another thread than the writer's can be told of what was written. */
export type NotifiedStore = EventStore & { notify?(position: bigint): void };

/** A text stays null where nobody holds a key store. */
export const sealedForEver: Unseal = () => null;
export const makeUnseal = (from: MadeByModule | undefined): Unseal => (from ? made<Unseal>(from) : sealedForEver);
