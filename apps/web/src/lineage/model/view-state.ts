import { addressOf, day, matching, oneOf, textOf } from '../../frame/address-fields';
import { isLevel, isWanted, type Filters } from './filters';

export const VIEWS = ['graph', 'table', 'tree'] as const;
export type View = (typeof VIEWS)[number];
/** Of an order to thousands many may be opened. */
const list = textOf(4000);
const hops = matching(/^(\d|all)$/);
/** What an address of a lineage says besides the document and the instant. Everything left out is as at the beginning. */
export const viewStateIn = addressOf({
  view: oneOf(['table', 'tree']), // the graph is where nothing is said
  // Levels above and below.
  up: hops,
  down: hops,
  // Keys joined by commas: opened below, opened above, folded.
  open: list,
  openUp: list,
  fold: list,
  selected: list,
  // Only what is above and below the selected one.
  only: oneOf(['on']),
  // An order to very many shows each of them.
  groups: oneOf(['off']),
  // The other end of a path.
  pathTo: list,
  find: list,
  levels: list,
  place: list,
  from: day,
  to: day,
  states: list,
  relations: list,
});
export type ViewState = { readonly view?: View } & Omit<ReturnType<typeof viewStateIn>, 'view'>;
export const listIn = (text: string | undefined): string[] => (text ?? '').split(',').filter((part) => part !== '');
/** '' is left out of the address. */
export const listText = (list: readonly string[]): string | undefined => (list.length === 0 ? undefined : [...new Set(list)].join(','));
export const hopsOf = (text: string | undefined): number => (text === 'all' ? 50 : Number(text ?? 1));
export const filtersIn = ({ levels, place = '', from = '', to = '', states, relations }: ViewState): Filters => ({
  levels: listIn(levels).filter(isLevel),
  place,
  from,
  to,
  states: listIn(states).filter(isWanted),
  relations: listIn(relations),
});
export const filterState = ({ levels, place, from, to, states, relations }: Filters): ViewState => ({
  levels: listText(levels),
  place: place.trim() || undefined,
  from: from || undefined,
  to: to || undefined,
  states: listText(states),
  relations: listText(relations),
});
