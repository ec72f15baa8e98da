import type { CorrectedField, ReadingStory } from '@cascade/lineage';
import { doubtsInWords, placeInWords } from './doubts';
import { bold, dim, inSign, plain, type Piece } from './paint';
import { dateInWords } from './words';

const LONGEST = 60;
const SIGNS: Readonly<
  Record<CorrectedField['kind'], readonly [sign: string, colour: 'green' | 'amber' | 'red' | 'blue' | 'grey', words: string]>
> = {
  confirmed: ['✓', 'green', 'xác nhận'],
  corrected: ['✎', 'amber', 'sửa'],
  removed: ['−', 'red', 'bỏ'],
  gained: ['+', 'blue', 'đọc lại, thêm'],
  changed: ['≠', 'blue', 'đọc lại, đổi'],
  lost: ['−', 'blue', 'đọc lại, bớt'],
  joined: ['=', 'grey', 'gộp vào bản quét khác'],
  parted: ['≠', 'grey', 'tách khỏi bản quét khác'],
};
const isSealed = (value: unknown): boolean => typeof value === 'object' && value !== null && '$sealed' in value;
const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  if (isSealed(value)) return '(đã niêm)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
const lineOf = ({ pointer, kind, before, after, reason, actor, onBehalfOf, recordedAt }: CorrectedField): Piece[] => {
  const [sign, colour, words] = SIGNS[kind];
  return [
    dim(`${dateInWords(recordedAt)}  `),
    inSign(`${sign} ${words} `, { colour }),
    plain(pointer ? `${placeInWords(pointer)}: ` : ''),
    ...(pointer ? [plain(kind === 'confirmed' ? shown(after) : `${shown(before)} → ${shown(after)}`)] : []),
    dim(reason === null ? '' : `  "${reason}"`),
    dim(`  (${[actor, onBehalfOf].filter(Boolean).join(', ')})`),
  ];
};
/** What of a letter waits for a person, what it was warned of, and who changed what of its reading, when and why. */
export const drawReadingStory = ({ unconfirmed, warnings, corrections }: ReadingStory): Piece[][] => [
  ...unconfirmed.map(({ pointer, value, span }) => [
    inSign('? chờ xác nhận · waits  ', { colour: 'violet' }),
    plain(`${placeInWords(pointer)}: ${shown(value)}`),
    dim(`  ${pointer}${span ? `  ${span.start}–${span.end}` : ''}`),
  ]),
  ...doubtsInWords(warnings).map((line) => [inSign(`! ${line}`, { colour: 'amber' })]),
  ...(corrections.length ? [[bold('Ai đã đổi gì, vì sao · who changed what, and why')]] : []),
  ...corrections.map(lineOf),
];
