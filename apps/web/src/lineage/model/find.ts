import { searchWords, standsFor, textWords, type SearchWord } from '@cascade/lineage/domain';
import type { GraphNode } from './chain';

const DOCUMENT_WORDS: Readonly<Record<string, string>> = {
  CT: 'chi thi',
  CV: 'cong van',
  QD: 'quyet dinh',
  QĐ: 'quyet dinh',
  KH: 'ke hoach',
  TB: 'thong bao',
};
/** What of a node can be found: its type, symbol, issuer, place, subject and day. */
const textOf = ({ documentType = '', symbol = '', issuerName = '', place = '', subject = '', issuedOn = '' }: GraphNode): string =>
  `${documentType} ${DOCUMENT_WORDS[documentType] ?? ''} ${symbol} ${issuerName} ${place} ${subject} ${issuedOn}`;
/** Nodes that hold every word as a beginning of one of theirs, marks or not: 'ct 12 binh duong'. In the order of `nodes`; none for an empty text. */
export const findIn = (nodes: Iterable<GraphNode>, text: string): string[] => {
  const sought = searchWords(text);
  if (sought.length === 0) return [];
  const found: string[] = [];
  for (const node of nodes) {
    const words = textWords(textOf(node));
    const has = (word: SearchWord): boolean =>
      words.some(({ folded }) => standsFor({ folded: word.folded, prefix: !word.isNumber }, folded));
    if (sought.every(has)) found.push(node.key);
  }
  return found;
};
