import type { Body } from '../reading/bodies';

/** 'Bình Dương › Bến Cát': the units that a body lies in, from above down, itself and the whole country left out; null where there are none. */
export const placeOf = (chain: readonly Body[]): string | null => {
  const units = chain.slice(1).filter(({ level }) => level === 'province' || level === 'district');
  return units.length === 0
    ? null
    : units
        .map(({ unitName, name }) => unitName ?? name)
        .reverse()
        .join(' › ');
};
