import { fold } from '../text/fold';

/** Deputies whose name is not 'PHÓ' and the office: 'KT. BỘ TRƯỞNG' is signed by a 'THỨ TRƯỞNG'. */
const NAMED_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // The minister who heads the Office of the Government: his deputies are 'PHÓ CHỦ NHIỆM', and a comma tells him from the others.
  [/\bbo truong\s?,|\bchu nhiem\b/u, 'PHÓ CHỦ NHIỆM'],
  [/\bbo truong\b/u, 'THỨ TRƯỞNG'],
  [/\bthu tuong\b/u, 'PHÓ THỦ TƯỚNG'],
  [/\btong thanh tra\b/u, 'PHÓ TỔNG THANH TRA'],
  [/\btong giam doc\b/u, 'PHÓ TỔNG GIÁM ĐỐC'],
  [/\bgiam doc\b/u, 'PHÓ GIÁM ĐỐC'],
  [/\bchanh van phong\b/u, 'PHÓ CHÁNH VĂN PHÒNG'],
  [/\bchanh thanh tra\b/u, 'PHÓ CHÁNH THANH TRA'],
  [/\btong cuc truong\b/u, 'PHÓ TỔNG CỤC TRƯỞNG'],
  [/\bchi cuc truong\b/u, 'PHÓ CHI CỤC TRƯỞNG'],
  [/\bcuc truong\b/u, 'PHÓ CỤC TRƯỞNG'],
  [/\bvu truong\b/u, 'PHÓ VỤ TRƯỞNG'],
  [/\bhieu truong\b/u, 'PHÓ HIỆU TRƯỞNG'],
  [/\btruong phong\b/u, 'PHÓ TRƯỞNG PHÒNG'],
  [/\btruong ban\b/u, 'PHÓ TRƯỞNG BAN'],
  [/\bchu tich\b/u, 'PHÓ CHỦ TỊCH'],
];
/** Who may sign 'KT.': deputies (NĐ 30/2020, Điều 13), 'PHÓ' also as scans read it. */
const DEPUTY = /^(?:[prfn]h[oeuy]\b|thu truong|uy vien|quyen|q\b)/u;

/** The role that 'KT. GIÁM ĐỐC' says the signer has, in capitals; null where the office it names is not known. */
export const deputyOf = (replaced: string): string | null => NAMED_OTHERWISE.find(([office]) => office.test(fold(replaced)))?.[1] ?? null;

/**
 * Is what was read the office that is stood in for ('CHỦ NHIỆM' of 'BỘ TRƯỞNG, / CHỦ NHIỆM'), or a deputy's with its letters spoilt ('THÔ CHỦ TỊCH')? Then
 * the mark tells more than the line.
 */
export const isOfficeItself = (role: string, deputy: string): boolean => {
  const [read, office] = [fold(role).replace(/\s+/gu, ' ').trim(), fold(deputy).replace(/^pho /u, '')];
  return !DEPUTY.test(read) && (read === office || read.endsWith(` ${office}`) || (read === 'chu nhiem' && office.endsWith('chu nhiem')));
};
