import { nameKey } from '../gazetteer';
import type { Issuer } from '../header/issuer';
import { UNIT_KIND_PATTERN } from '../header/unit-words';
import { fold } from '../text/fold';

const COMMITTEE = new RegExp(
  String.raw`^(?:(?:pho )?chu tich )?(?:uy ban nhan dan|ubnd)(?:\s(?<kind>${UNIT_KIND_PATTERN})\b\.?\s?(?<name>.*))?$`,
  'u',
);
const BOARD = new RegExp(
  String.raw`^ban chi dao\b(?!.*\b(?:quoc gia|trung uong)\b)(?:.*\s(?<kind>${UNIT_KIND_PATTERN})\b\s?(?<name>.*))?`,
  'u',
);

/**
 * Is this the letter's own issuer? 'UBND thị xã' in a letter of that town is, 'UBND tỉnh' is not; a steering board counts as its committee's
 * ('Ban Chỉ đạo phòng, chống dịch … huyện'), unless it is named as another level's.
 */
export const isOwn = (written: string | null, { unitKind, unitName, name }: Issuer): boolean => {
  if (!written) return false;
  const flat = fold(written);
  if (name.value && nameKey(name.value) === nameKey(written)) return true;
  if (!/^(?:chu tich )?(?:uy ban nhan dan|ubnd)\b/u.test(fold(name.value ?? ''))) return false; // a council's letter does not go on from its committee's
  const found = (COMMITTEE.exec(flat) ?? BOARD.exec(flat))?.groups;
  if (!found || !unitKind) return false;
  if (!found['kind']) return true;
  const sameKind = fold(unitKind) === (found['kind'] === 'tp' ? 'thanh pho' : found['kind']);
  return sameKind && (!found['name'] || nameKey(found['name']).startsWith(nameKey(unitName ?? '')));
};
