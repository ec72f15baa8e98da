import { foldName } from '../authority-ids';
import { unitName } from '../country/listed-unit';
import type { AuthorityRecord } from './authority-directory';

/** How a body named under another is written in full: 'Phòng Y tế' under UBND thị xã Bến Cát -> 'Phòng Y tế thị xã Bến Cát'; 'Chủ tịch' -> 'Chủ tịch UBND thị xã Bến Cát'. */
export const fullNameUnder = (name: string, above: Pick<AuthorityRecord, 'name' | 'unit'>): string => {
  if (/^(pho )?chu tich$/u.test(foldName(name))) return `${name} ${above.name}`;
  const place = above.unit ? unitName(above.unit) : above.name;
  return ` ${foldName(name)} `.includes(` ${foldName(place)} `) ? name : `${name} ${place}`;
};
