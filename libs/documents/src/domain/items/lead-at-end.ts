import type { LetterText, Piece } from '../text/letter-text';
import { beginsAssigneeAt } from './assignee-heads';
import { phraseAt } from './assignees';
import { splitAssignees } from './split-assignees';
import { namesIn } from './plan-attributes';

/** Who leads and who helps, as the end of a point says it. */
export interface LeadAtEnd {
  readonly leads: readonly Piece[];
  readonly helpers: readonly Piece[];
}
/** How far from its end a point may name who does it. */
const REACH = 420;
const BRACKET =
  /\((?:giao )?(?<who>[^()]{3,200}?)\s(?:la (?:co quan|don vi) )?(?:chu tri|thuc hien|dau moi|chiu trach nhiem)(?<rest>[^()]{0,220})\)\s?[.;,]?$/u;
const STATED = /\b(?:co quan|don vi)(?: duoc)?(?: giao)? (?:chu tri|thuc hien)(?: thuc hien)?\s?:\s?/u;
const HELPED = /\b(?:(?:co quan|don vi) )?phoi hop(?: thuc hien)?(?: voi)?\s?:?\s/u;

/** '… (Sở Y tế chủ trì, phối hợp với Công an tỉnh).', '…; đơn vị chủ trì: Sở Y tế; phối hợp: Công an tỉnh.' */
export const leadAtEnd = (letter: LetterText, content: Piece): LeadAtEnd | null => {
  const from = Math.max(content.start, content.end - REACH);
  const flat = letter.flatOf(from, content.end);
  const bracket = BRACKET.exec(flat);
  if (bracket) {
    const who = from + bracket.index + bracket[0].indexOf(bracket.groups?.['who'] ?? '', 1);
    const end = from + bracket.index + bracket[0].lastIndexOf(')');
    const leads = leadsAt(letter, who, end);
    return leads.length > 0 ? { leads, helpers: helpersIn(letter, who, end) } : null;
  }
  const stated = STATED.exec(flat);
  if (!stated) return null;
  const at = from + stated.index + stated[0].length;
  const leads = leadsAt(letter, at, content.end);
  return leads.length > 0 ? { leads, helpers: helpersIn(letter, at, content.end) } : null;
};

const leadsAt = (letter: LetterText, at: number, end: number): Piece[] => {
  if (!beginsAssigneeAt(letter, at, end, true)) return [];
  const phrase = phraseAt(letter, at, end);
  return phrase ? splitAssignees(letter, phrase.piece) : [];
};
const helpersIn = (letter: LetterText, from: number, end: number): Piece[] => {
  const helped = HELPED.exec(letter.flatOf(from, end));
  return helped ? namesIn(letter, { start: from + helped.index + helped[0].length, end }) : [];
};
