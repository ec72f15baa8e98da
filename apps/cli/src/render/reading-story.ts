import type { CorrectedField, ReadingStory } from '@cascade/lineage';
import { doubtsInWords, placeInWords } from './doubts';
import { bold, dim, inSign, plain, type Piece } from './paint';
import { actorInWords } from './event-words';
import type { Language } from './language';
import { inLanguage } from './vocabulary';
import { dateInWords } from './words';

const LONGEST = 60;
const SIGNS: Readonly<
  Record<CorrectedField['kind'], readonly [sign: string, colour: 'green' | 'amber' | 'red' | 'blue' | 'grey', vi: string, en: string]>
> = {
  confirmed: ['✓', 'green', 'xác nhận', 'confirmed'],
  corrected: ['✎', 'amber', 'sửa', 'corrected'],
  removed: ['−', 'red', 'bỏ', 'removed'],
  reopened: ['↺', 'amber', 'bỏ xác nhận', 'confirmation taken back'],
  gained: ['+', 'blue', 'đọc lại, thêm', 'read again, gained'],
  changed: ['≠', 'blue', 'đọc lại, đổi', 'read again, changed'],
  lost: ['−', 'blue', 'đọc lại, bớt', 'read again, lost'],
  joined: ['=', 'grey', 'gộp vào bản quét khác', 'joined into another scan'],
  parted: ['≠', 'grey', 'tách khỏi bản quét khác', 'parted from another scan'],
};
const isSealed = (value: unknown): boolean => typeof value === 'object' && value !== null && '$sealed' in value;
const shown = (value: unknown, language: Language): string => {
  if (value === null || value === undefined) return '–';
  if (isSealed(value)) return inLanguage('sealed', language);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
interface Told {
  readonly language: Language;
  /** Of accounts and bodies, by id. */
  readonly names: ReadonlyMap<string, string>;
}
const lineOf = (
  { pointer, kind, before, after, reason, actor, onBehalfOf, recordedAt }: CorrectedField,
  { language, names }: Told,
): Piece[] => {
  const [sign, colour, vi, en] = SIGNS[kind];
  const words = language === 'vi' ? vi : en;
  const who = [actorInWords(actor, language, names), onBehalfOf === null ? null : (names.get(onBehalfOf) ?? onBehalfOf)];
  return [
    dim(`${dateInWords(recordedAt)}  `),
    inSign(`${sign} ${words} `, { colour }),
    plain(pointer ? `${placeInWords(pointer, language)}: ` : ''),
    ...(pointer ? [plain(kind === 'confirmed' ? shown(after, language) : `${shown(before, language)} → ${shown(after, language)}`)] : []),
    dim(reason === null ? '' : `  "${reason}"`),
    dim(`  (${who.filter(Boolean).join(', ')})`),
  ];
};
/** What of a letter waits for a person, what it was warned of, and who changed what of its reading, when and why. */
export const drawReadingStory = (
  { unconfirmed, warnings, corrections }: ReadingStory,
  language: Language = 'vi',
  names: ReadonlyMap<string, string> = new Map(),
): Piece[][] => [
  ...unconfirmed.map(({ pointer, value, span }) => [
    inSign(`? ${language === 'vi' ? 'chờ xác nhận' : 'waits'}  `, { colour: 'violet' }),
    plain(`${placeInWords(pointer, language)}: ${shown(value, language)}`),
    dim(`  ${pointer}${span ? `  ${span.start}–${span.end}` : ''}`),
  ]),
  ...doubtsInWords(warnings, language).map((line) => [inSign(`! ${line}`, { colour: 'amber' })]),
  ...(corrections.length ? [[bold(language === 'vi' ? 'Ai đã đổi gì, vì sao' : 'Who changed what, and why')]] : []),
  ...corrections.map((field) => lineOf(field, { language, names })),
];
