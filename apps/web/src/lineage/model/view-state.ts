import { isLevel, isWanted, type Filters } from './filters';

export const VIEWS = ['graph', 'table', 'tree'] as const;
export type View = (typeof VIEWS)[number];
/** What an address of a lineage says besides the document and the instant. Everything left out is as at the beginning. */
export interface ViewState {
  readonly view?: View;
  /** Levels above and below: '0' … '9', 'all'. */
  readonly up?: string;
  readonly down?: string;
  /** Keys joined by commas: opened below, opened above, folded. */
  readonly open?: string;
  readonly openUp?: string;
  readonly fold?: string;
  readonly selected?: string;
  /** 'on': only what is above and below the selected one. */
  readonly only?: string;
  /** 'off': an order to very many shows each of them. */
  readonly groups?: string;
  /** The other end of a path. */
  readonly pathTo?: string;
  readonly find?: string;
  readonly levels?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly states?: string;
  readonly relations?: string;
}
const FIELDS = ['open', 'openUp', 'fold', 'selected', 'pathTo', 'find', 'levels', 'place', 'states', 'relations'] as const;
const LONGEST = 4000;
/** What of an address is understood; the rest of it is dropped, so a spoilt address shows the document as at the beginning. */
export const viewStateIn = (search: Readonly<Record<string, unknown>>): ViewState => {
  const text = (key: string): string | undefined => {
    const value = search[key];
    return (typeof value === 'string' || typeof value === 'number') && String(value).length <= LONGEST ? String(value) : undefined;
  };
  const matching = (key: string, pattern: RegExp): string | undefined => {
    const value = text(key);
    return value !== undefined && pattern.test(value) ? value : undefined;
  };
  const view = VIEWS.find((each) => each === search['view']);
  const state: Record<string, string | undefined> = {
    ...Object.fromEntries(FIELDS.map((key) => [key, text(key)])),
    view: view === 'graph' ? undefined : view,
    up: matching('up', /^(\d|all)$/),
    down: matching('down', /^(\d|all)$/),
    only: matching('only', /^on$/),
    groups: matching('groups', /^off$/),
    from: matching('from', /^\d{4}-\d\d-\d\d$/),
    to: matching('to', /^\d{4}-\d\d-\d\d$/),
  };
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined && value !== ''));
};
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
