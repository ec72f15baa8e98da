import type { Citation } from './directive.types';

/** Where a cited document stands in the picture of relations: what this one acts on, what it is about, what later documents do to it, what follows from it. */
export type Place = 'above' | 'beside' | 'changes' | 'below';
type Cited = Pick<Citation, 'relation'>;
const CHANGING: ReadonlySet<string> = new Set(['amends', 'replaces', 'repeals', 'suspends', 'corrects', 'recalls']);
const CARRYING: ReadonlySet<string> = new Set(['implements', 'guides', 'basedOn']);

/** @param direction 'cites': a document that this one cites; 'citedBy': one that cites this one */
export const placeOf = ({ relation }: Cited, direction: 'cites' | 'citedBy'): Place => {
  if (CHANGING.has(relation)) return direction === 'cites' ? 'beside' : 'changes';
  if (CARRYING.has(relation)) return direction === 'cites' ? 'above' : 'below';
  return 'beside';
};
