import type { Body } from '../reading/bodies';

export interface Place {
  /** 'Bình Dương › Bến Cát'. */
  readonly place: string;
  /** Ids of the bodies of these units, joined by '/': names are not unique, these are. */
  readonly within: string;
}
/** The units that a body lies in, from above down, itself and the whole country left out; null where there are none. */
export const placeOf = (chain: readonly Body[]): Place | null => {
  const units = chain.slice(1).filter(({ level }) => level === 'province' || level === 'district');
  if (units.length === 0) return null;
  units.reverse();
  return { place: units.map(({ unitName, name }) => unitName ?? name).join(' › '), within: units.map(({ id }) => id).join('/') };
};
