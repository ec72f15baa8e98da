import { TYPE_PATTERN, typeNamed, typeOfNotation } from '../header/document-types';
import type { DocumentTypeName, Relation } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import type { FoundSymbol } from './find-symbols';

/** 'các Quyết định của UBND tỉnh: số …', 'các Công văn: số …': type and issuer stand once, before the first of a list. */
const LEAD = new RegExp(
  String.raw`\b(?:cac|nhung)\s(?<type>${TYPE_PATTERN}|van ban)(?<owner>\s(?:cua|do)\s[^;.:]{3,70})?\s?(?::|(?<=\ssau)\s?:|so\s?:)\s?(?:-\s)?$`,
  'u',
);
const LOOK_BACK = 140;

export interface ListLead {
  readonly type: DocumentTypeName | null;
  /** Who issued them all, where the lead says so. */
  readonly owner: Piece | null;
}
/** The lead that a citation beginning at `at` is the first of; null where it is of none. */
export const listLeadBefore = (letter: LetterText, floor: number, at: number): ListLead | null => {
  const from = Math.max(floor, at - LOOK_BACK);
  const match = LEAD.exec(letter.flatOf(from, at));
  if (!match?.groups) return null;
  const owner = match.groups['owner'];
  const start = from + match.index + match[0].indexOf(owner ?? '');
  return {
    type: typeNamed(match.groups['type'] ?? ''),
    owner: owner ? letter.trim({ start: start + (/^\s(?:cua|do)\s/u.exec(owner)?.[0].length ?? 0), end: start + owner.length }) : null,
  };
};

export interface Listed {
  readonly found: FoundSymbol;
  readonly issuer: string | null;
  readonly relation: Relation | null;
}
/**
 * Gives the later members of a list what its lead says: 'các Quyết định: số 1/QĐ-UBND ngày … về việc …, số 2/QĐ-UBND ngày …'. What is cited inside a
 * member with a type of its own ('tại Quyết định số 9/…') is no member.
 */
export const inheritLeads = <T extends Listed>(letter: LetterText, floor: number, drafts: readonly T[]): T[] => {
  let list: { type: DocumentTypeName | null; issuer: string | null; relation: Relation | null } | null = null;
  let end = floor;
  return drafts.map((draft) => {
    const { piece, type, notation } = draft.found;
    const between = letter.flatOf(end, piece.start);
    end = piece.end;
    const lead = type === null || draft.found.several ? listLeadBefore(letter, floor, piece.start) : null;
    if (lead) {
      const issuer = draft.issuer ?? (lead.owner ? letter.valueOf(lead.owner) : null);
      list = { type: lead.type, issuer, relation: draft.relation };
      return { ...draft, found: { ...draft.found, type: lead.type }, issuer };
    }
    if (/[.!?]\s[a-z]/u.test(between.replace(/\b(?:tp|tt|so)\.\s/gu, ''))) list = null;
    if (!list || type !== null || !/(?:[,;:(]|\bva)\s?$/u.test(between)) return draft;
    const own = typeOfNotation(notation);
    const isOfType = list.type === null || own === null || own === list.type;
    return isOfType
      ? {
          ...draft,
          found: { ...draft.found, type: list.type },
          issuer: draft.issuer ?? list.issuer,
          relation: list.relation ?? draft.relation,
        }
      : draft;
  });
};
