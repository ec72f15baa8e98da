import type { BodyHit, DirectiveHit, Passage, SearchResult } from '@cascade/lineage';
import type { Console } from '../console';
import type { Language } from './language';
import { bold, dim, lineOf, plain, type Piece } from './paint';
import { statedLine } from './tree';
import { inLanguage } from './vocabulary';
import { dateInWords } from './words';
import { STATE_SIGNS } from '@cascade/lineage/domain';

type Stated = SearchResult & { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };

/** What was sought stands in brackets where there are no colours: the words must be seen either way. */
const markedPieces = ({ parts }: Passage, colour: boolean): Piece[] =>
  parts.map(({ text, marked }) => (marked ? (colour ? { text, format: ['bold', 'yellow'] } : plain(`[${text}]`)) : plain(text)));
const placeOf = ({ in: where, label }: Passage, language: Language): string => {
  if (where === 'item') return `${inLanguage('item', language)} ${label ?? '?'}: `;
  return where === 'citation' ? `${inLanguage('cited', language)}: ` : '';
};
const bodyLine = ({ name, parentName, id, passages }: BodyHit, language: Language, colour: boolean): Piece[] => [
  dim(`${inLanguage('body', language)} `),
  ...(passages[0] ? markedPieces(passages[0], colour) : [plain(name)]),
  ...(parentName ? [dim(`  ${parentName}`)] : []),
  dim(`  ${id}`),
];
const directiveLines = (hit: DirectiveHit, language: Language, colour: boolean): Piece[][] => {
  const { kind, symbol, documentType, issuedOn, issuerName, status } = hit;
  const inSymbol = hit.passages.find((passage) => passage.in === 'symbol');
  const title =
    kind === 'draft'
      ? [plain(inLanguage('draft', language))]
      : inSymbol
        ? markedPieces(inSymbol, colour)
        : [bold(symbol ?? inLanguage('noNumber', language))];
  const head: Piece[] = [
    ...(documentType && !symbol ? [plain(`${documentType} `)] : []),
    ...title,
    dim(`  ${dateInWords(issuedOn, language)}`),
    plain(`  ${issuerName ?? inLanguage('unknownIssuer', language)}`),
    ...(kind === 'ghost' ? [dim(`  ${STATE_SIGNS.ghost[language]}`)] : []),
    ...(status === 'recalled' ? [dim(`  ${inLanguage('recalled', language)}`)] : []),
  ];
  const passages = hit.passages.filter((passage) => passage.in !== 'symbol' && (passage.in !== 'head' || hit.passages.length === 1));
  return [head, ...passages.map((passage) => [dim(`     ${placeOf(passage, language)}`), ...markedPieces(passage, colour)])];
};
/** Each hit with its passages below it; what was sought is marked. */
export const drawSearch = (found: Stated, { paper, language }: Pick<Console, 'paper' | 'language'>): string[] => {
  const lines = [lineOf([dim(statedLine(found, language))], paper)];
  if (found.placeMeant) lines.push(lineOf([dim(`"${found.placeMeant.words}": ${inLanguage('placeMeant', language)}`)], paper));
  if (found.items.length === 0) lines.push(inLanguage('nothingFound', language));
  found.items.forEach((hit, index) => {
    const number = dim(`${String(index + 1).padStart(3)}  `);
    if (hit.kind === 'body') return lines.push(lineOf([number, ...bodyLine(hit, language, paper.colour)], paper));
    const [head = [], ...rest] = directiveLines(hit, language, paper.colour);
    return lines.push(lineOf([number, ...head], paper), ...rest.map((line) => lineOf(line, paper)));
  });
  if (found.next) lines.push(lineOf([dim(`… ${inLanguage('nextPage', language)}: --cursor ${found.next}`)], { ...paper, width: null }));
  return lines;
};
