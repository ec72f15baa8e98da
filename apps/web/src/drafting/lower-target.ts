import type { Target } from './draft-content';

export type Level = 'central' | 'province' | 'district' | 'commune';
const WITHOUT_DISTRICTS = 2026;
const PHRASES: Record<Level, string> = {
  central: 'các bộ, ngành',
  province: 'UBND các tỉnh, thành phố',
  district: 'UBND các huyện, thị xã, thành phố',
  commune: 'UBND các xã, phường, thị trấn',
};
const below = (level: Level | null, year: number): Level | null => {
  if (level === 'central') return 'province';
  if (level === 'province') return year >= WITHOUT_DISTRICTS ? 'commune' : 'district';
  return level === 'district' ? 'commune' : null;
};
/** All committees one level below a body, or their chairmen, worded as letters word it; null where there is no level below. */
export const lowerTarget = (
  underId: string,
  level: Level | null,
  year: number,
  holder: boolean,
): { readonly text: string; readonly target: Target } | null => {
  const next = below(level, year);
  if (next === null) return null;
  const phrase = next === 'commune' && year >= WITHOUT_DISTRICTS ? 'UBND các xã, phường, đặc khu' : PHRASES[next];
  return {
    text: holder ? `Chủ tịch ${phrase}` : phrase,
    target: { kind: 'lowerCommittees', underId, level: next, ...(holder && { holder }) },
  };
};
