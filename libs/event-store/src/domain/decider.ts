import type { AnyEvent } from './event';

/** The rules of one stream, pure: `decide` judges a command in the order of recording, `evolve` folds what is on record without judging it. */
export interface Decider<State, Command, Event extends AnyEvent> {
  readonly initial: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}
export interface CommandOf<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data;
}
/** One step from a retired shape to the next: `'Issued@1'` turns version 1 of `Issued` into version 2. One event stays one event. */
export type Upcasters = Readonly<Record<string, (data: never) => object>>;

/** What a room's events are called and which version is current; all rooms' catalogues together tell the store what it can read. */
export interface EventCatalogue {
  readonly versions: Readonly<Record<string, number>>;
  readonly upcasters: Upcasters;
}
export const mergeCatalogues = (catalogues: readonly EventCatalogue[]): EventCatalogue => ({
  versions: Object.assign({}, ...catalogues.map(({ versions }) => versions)) as Record<string, number>,
  upcasters: Object.assign({}, ...catalogues.map(({ upcasters }) => upcasters)) as Upcasters,
});
