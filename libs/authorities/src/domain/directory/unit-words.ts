import type { Level } from '../authority.events';
import { CENTRAL_CITY } from '../country/listed-unit';
import type { Phrase } from './phrase';

/** A word for a kind of unit in running text. 'thành phố' is of either level. */
export interface UnitWord {
  readonly word: string;
  readonly types: readonly string[];
  readonly levels: readonly Level[];
  /** Words of the phrase it takes. */
  readonly length: number;
}
type Known = readonly [word: string, types: readonly string[], levels: readonly Level[]];
const KNOWN: readonly Known[] = [
  ['thị xã', ['Thị xã'], ['district']],
  ['thị trấn', ['Thị trấn'], ['commune']],
  ['thành phố', ['Thành phố', CENTRAL_CITY], ['district', 'province']],
  ['đặc khu', ['Đặc khu'], ['commune']],
  ['tỉnh', ['Tỉnh'], ['province']],
  ['huyện', ['Huyện'], ['district']],
  ['quận', ['Quận'], ['district']],
  ['phường', ['Phường'], ['commune']],
  ['xã', ['Xã'], ['commune']],
];
/** The unit word that begins at word `at`; compared with its diacritics, since 'quan' and 'xa' stand in many words. */
export const unitWordAt = ({ words }: Phrase, at: number): UnitWord | null => {
  for (const [word, types, levels] of KNOWN) {
    const parts = word.split(' ');
    if (parts.every((part, offset) => words[at + offset]?.low === part)) return { word, types, levels, length: parts.length };
  }
  return null;
};
export const unitWordNamed = (word: string): UnitWord | null => {
  const known = KNOWN.find(([name]) => name === word);
  return known ? { word, types: known[1], levels: known[2], length: 0 } : null;
};
