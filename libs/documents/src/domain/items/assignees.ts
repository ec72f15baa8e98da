import { fold } from '../text/fold';
import type { LetterText, Piece } from '../text/letter-text';
import { ACTION_PAIRS, ACTION_WORDS, ASSIGNEE_HEAD, CLASS_HEAD, CLASS_OF_BODIES, NAME_BEFORE, ORGANISATION_BEHIND } from './vocabulary';

/** A list of assignees longer than this is none. */
const LONGEST = 600;
const RESIDENTIAL = /^(?:các )?(?:thôn|bản|ấp|khu phố|tổ dân phố|làng|buôn|khóm|khu dân cư)\b/iu;
const ENDS_IN_UNIT = /(?:thôn|bản|ấp|xã|phường|thị trấn|khu phố|huyện|quận)$/iu;

export interface Phrase {
  readonly piece: Piece;
  /** What ended it: a colon, an action, or nothing that says so. */
  readonly stop: 'colon' | 'action' | 'sentence';
  /** Where the text goes on. */
  readonly next: number;
}

/** The noun phrase from `start`: up to a colon, an action or the end of the sentence. Brackets inside are stepped over. */
export const phraseAt = (letter: LetterText, start: number, limit: number): Phrase | null => {
  const end = Math.min(limit, start + LONGEST);
  const text = letter.textOf(start, end);
  const flat = letter.flatOf(start, end);
  let previous = '';
  let close: number | null = null;
  for (const { index, 0: token } of text.matchAll(/[\p{L}\d]+|[^\p{L}\d\s]/gu)) {
    if (close !== null && index < close) continue;
    const at = start + index;
    if (token === '(') {
      const bracket = text.indexOf(')', index);
      close = bracket < 0 ? null : bracket + 1;
      continue;
    }
    if (/^[“"]$/u.test(token)) return phrase(letter, start, at, 'sentence', at);
    if (token === ':') return phrase(letter, start, at, 'colon', at + 1);
    if (token === ';' && beginsAssignee(text.slice(index + 1, index + 60).trimStart(), true)) continue;
    if (/^[;!?]$/u.test(token) || (token === '.' && /^\.(?:\s|$|\/)/u.test(text.slice(index, index + 2)) && previous.length > 3))
      return phrase(letter, start, at, 'sentence', at + 1);
    if (index > 0 && /^\p{Ll}/u.test(token) && isAction(flat.slice(index), token, previous)) return phrase(letter, start, at, 'action', at);
    previous = /[\p{L}\d]/u.test(token) ? token : previous;
  }
  return end < limit ? null : phrase(letter, start, end, 'sentence', end);
};
const phrase = (letter: LetterText, start: number, end: number, stop: Phrase['stop'], next: number): Phrase => ({
  piece: letter.trim({ start, end }, ',;'),
  stop,
  next,
});

const isAction = (flatRest: string, token: string, previous: string): boolean => {
  const pair = /^[a-z]+\s[a-z]+/u.exec(flatRest)?.[0] ?? '';
  if (ACTION_WORDS.has(token.toLowerCase()))
    return (
      !(token === 'theo' && previous === 'kèm') &&
      !(token === 'có' && /^co (?:lien quan|thu|chuc nang|tham quyen|dieu kien|von)\b/u.test(flatRest))
    );
  if (!ACTION_PAIRS.has(pair)) return false;
  if (NAME_BEFORE[pair]?.test(fold(previous))) return false;
  if (pair === 'to chuc') {
    const behind = flatRest.slice(pair.length).replace(/^[\s,]+/u, '');
    if (ORGANISATION_BEHIND.test(behind)) return false;
  }
  return true;
};

/**
 * A phrase as its assignees. Commas part them only where the next piece begins like a body of its own: 'UBND các xã, phường' is one class,
 * 'Trung tâm Y tế, Công an huyện, UBND các xã' are three.
 */
export const splitAssignees = (letter: LetterText, phrasePiece: Piece): Piece[] => {
  const text = letter.textOf(phrasePiece.start, phrasePiece.end);
  const bracket = text.search(/\s?\(/u);
  const pieces: { start: number; end: number }[] = [];
  const bare = bracket > 0 ? text.slice(0, bracket) : text;
  let from = 0;
  for (const { index, 0: joint } of bare.matchAll(/\s?[,;]\s?(?:và\s)?|\s(?:và|cùng)\s/gu)) {
    if (!beginsAnother(bare.slice(index + joint.length), bare.slice(from, index), joint)) continue;
    pieces.push({ start: from, end: index });
    from = index + joint.length;
  }
  pieces.push({ start: from, end: bare.length });
  return pieces
    .map(({ start, end }) => letter.trim({ start: phrasePiece.start + start, end: phrasePiece.start + end }, ',;'))
    .filter(({ start, end }) => end > start);
};

const beginsAnother = (next: string, before: string, joint: string): boolean => {
  // One office serves both: 'Chánh Văn phòng HĐND và UBND huyện'.
  if (joint.includes('và') && /(?:HĐND|ĐBQH|Hội đồng nhân dân)$/u.test(before)) return false;
  if (ASSIGNEE_HEAD.test(next)) return !/(?:^|\s)(?:của|khối|thuộc|ngành)$/u.test(before);
  if (/^(?:các|toàn thể|những)\s/u.test(next)) return true;
  if (RESIDENTIAL.test(next))
    return !joint.includes('và') && !RESIDENTIAL.test(before.split(/,\s?/u).at(-1) ?? '') && !ENDS_IN_UNIT.test(before);
  return false;
};

/** Can this phrase name somebody? A class ('các phòng, ban') only where the wording around it says that it is addressed. */
export const beginsAssignee = (text: string, classes: boolean): boolean =>
  ASSIGNEE_HEAD.test(text) || (classes && CLASS_HEAD.test(text) && CLASS_OF_BODIES.test(fold(text.slice(0, 60))));

/** As written, on one line; a word typed twice by mistake ('thị trấn trấn') once. */
export const assigneeText = (letter: LetterText, piece: Piece): string =>
  letter.valueOf(piece).replace(/(?<=^|\s)(\p{L}+)\s\1(?=$|[\s,])/gu, '$1');
