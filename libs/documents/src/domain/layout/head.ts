import { headDate, type WrittenDate } from '../header/dates';
import { typeNamed, typeSetApart } from '../header/document-types';
import { headNumber, type WrittenNumber } from '../header/notation';
import type { DocumentTypeName } from '../reading';
import type { LetterText, Line, Piece } from '../text/letter-text';
import { startsSmall } from '../text/letter-case';
import { AddresseeLists } from './addressee-lists';
import { headAnchors } from './anchors';
import { headCells } from './cells';
import { isFurniture } from './furniture';
import { endsSentence, isDateLine, isLeftOpen, isNoTitle, isReadable, tellsAboutWhat } from './head-lines';
import { spoiltMottoAt } from './spoilt-motto';
import { behindStamp, behindUrgency, STAMP, STAMP_ADDRESS, subjectAlone, TITLE, withoutSpecks } from './stamps';
import { lettersBelow, tornDate, withoutEndOfMotto, withoutRead } from './torn-columns';
import { BODY_HEAD, BODY_START, DECIDES, DONG_KINH_GUI, KINH_GUI, MOTTO, RULE, SUBJECT_LEAD, isCapitals } from './wording';

export interface Head {
  readonly issuerLines: readonly Piece[];
  readonly number: WrittenNumber | null;
  readonly date: (WrittenDate & { readonly place: Piece | null }) | null;
  readonly title: { readonly piece: Piece; readonly type: DocumentTypeName } | null;
  readonly subject: readonly Piece[];
  readonly addressees: readonly Piece[];
  readonly coAddressees: readonly Piece[];
  readonly urgency: Piece | null;
  /** 'V/v' or 'Về việc' stood before the subject. */
  readonly aboutLead: boolean;
  /** Index of the first line of the body. */
  readonly bodyFrom: number;
}
const SHORTEST_NAME = 6;
const LONGEST_TITLE = 30;
const LONGEST_SUBJECT_LINE = 120;
const LONGEST_IN_CAPITALS = 60;
/** A head longer than this is none. */
const MOST_LINES = 90;
/** 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:' is the 'Kính gửi' of a telegram. */
const TELEGRAPHS = /^(?:.{3,90}\s)?(?:gui )?dien\s?:$/u;
const URGENCY = /^\W{0,2}(?:hoa toc|thuong khan|khan)(?: hen gio)?\W{0,2}$/u;
/** '(Cấp lần đầu: ngày 3 tháng 7 năm 2026)' below the title of a permit. */
const FIRST_GIVEN = /^\(.{0,12}\blan (?:dau|thu)\b.{0,60}\)$/u;
const SECRECY_OR_STAMP = /^\W{0,2}(?:(?:toi |tuyet )?mat|du thao|ban sao|sao y|luu hanh noi bo|cong van den|den)\W{0,2}$/u;
/** '1. Giao', 'Điều 1', 'I. MỤC ĐÍCH': numbered structure is body. */
const STRUCTURE =
  /^(?:\d{1,2}\s?[.)/]\s?\D|dieu \d{1,3}\b|phan (?:thu |[ivx\d]+\b)|chuong (?:thu |[ivx\d]+\b)|[ivx]{1,4}\s?[.)-]\s|a\s?[.)]\s)/u;

const ADDRESSED =
  /^[-–•]\s?(?:so |ubnd |uy ban |cac (?:so|phong|co quan|don vi|truong|huyen|xa|bo|ban)\b|phong |chu tich |giam doc |thu truong |hieu truong ).{0,140}[;.]$/u;

type Zone = 'top' | 'numbered' | 'subject' | 'titled' | 'decided' | 'addressees';

/** Walks the lines from the top until the first one that only a body can hold. */
export const readHead = (letter: LetterText): Head => {
  const issuerLines: Piece[] = [];
  const subject: Piece[] = [];
  const lists = new AddresseeLists(letter);
  let number: WrittenNumber | null = null;
  let date: Head['date'] = null;
  let title: Head['title'] = null;
  let urgency: Piece | null = null;
  let aboutLead = false;
  /** The line stands above one that only a head has. */
  let isAbove = false;
  /** The line below the one that is read, and what of it was read with that one. */
  let below: Line | undefined;
  const readAhead: Piece[] = [];
  let zone = 'top' as Zone; // `take` moves it on

  /** Takes the cell into the head; false where it belongs to the body. */
  const take = (given: Piece, line: Line): boolean => {
    const cut = zone === 'addressees' ? given : behindUrgency(letter, withoutSpecks(letter, given));
    const cell = zone === 'titled' && subject.length === 0 ? behindStamp(letter, cut) : cut;
    const flat = letter.flatOf(cell.start, Math.min(cell.end, cell.start + 300));
    const long = cell.end - cell.start > 300;
    if (zone === 'addressees') return RULE.test(flat) || lists.take(cell, line);
    if (isFurniture(letter, cell) || (zone === 'top' && STAMP_ADDRESS.test(flat))) {
      if (zone === 'top' && cell.end - cell.start > 3) issuerLines.length = 0; // the names above an address or a clock are the stamp's
      return true;
    }
    if (KINH_GUI.test(flat) || DONG_KINH_GUI.test(flat) || (flat.endsWith(':') && TELEGRAPHS.test(flat))) {
      zone = 'addressees';
      return lists.take(cell, line);
    }
    // '- Sở Y tế;' right below the subject of a letter: a scan lost 'Kính gửi' above it.
    if (zone === 'subject' && subject.length > 0 && ADDRESSED.test(letter.flatOf(given.start, Math.min(given.end, given.start + 200)))) {
      zone = 'addressees';
      return lists.take(given, line);
    }
    if (long) return false;
    if (URGENCY.test(flat)) {
      urgency ??= cell;
      return true;
    }
    if (
      RULE.test(flat) ||
      MOTTO.test(flat) ||
      (zone !== 'titled' && spoiltMottoAt(flat) === 0) ||
      SECRECY_OR_STAMP.test(flat) ||
      (zone === 'titled' && FIRST_GIVEN.test(flat))
    )
      return true;
    const asNumber = number ? null : headNumber(letter, cell);
    if (asNumber) {
      const more = lettersBelow(letter, asNumber.piece.end, below);
      number = more ? { ...asNumber, notation: `${asNumber.notation ?? ''}-${letter.valueOf(more)}`, below: more } : asNumber;
      if (more) readAhead.push(more);
      zone = 'numbered';
      const rest = letter.trim({ start: asNumber.piece.end, end: cell.end }, more ? '-' : '');
      return rest.end === rest.start || take(rest, line);
    }
    const torn = date ? null : tornDate(letter, cell, below);
    if (torn) readAhead.push(torn.year);
    const asDate = date ? null : (torn?.date ?? headDate(letter, cell));
    if (asDate && isDateLine(letter, cell, asDate)) {
      const place = letter.trim({ start: cell.start, end: asDate.piece.start }, ',.(-/');
      date = { ...asDate, place: place.end > place.start ? place : null };
      return true;
    }
    const lead = SUBJECT_LEAD.exec(flat);
    if (lead && (zone !== 'subject' || subject.length === 0 || lead[0].includes('/'))) {
      aboutLead = true;
      subject.push({ start: cell.start + lead[0].length, end: cell.end });
      zone = title ? 'titled' : 'subject';
      return true;
    }
    if (!title && TITLE.test(flat) && subject.length === 0) {
      const word = TITLE.exec(flat)?.[0] ?? '';
      const written = letter.textOf(cell.start, cell.start + word.length);
      if (!isNoTitle(written) && (isCapitals(written) || flat.length === word.length)) {
        title = { piece: { start: cell.start, end: cell.start + word.length }, type: typeNamed(word) ?? '' };
        zone = 'titled';
        const rest = letter.trim({ start: cell.start + word.length, end: cell.end }, ':');
        return rest.end === rest.start || take(rest, line);
      }
    }
    const apart =
      !title && subject.length === 0 && flat.length < LONGEST_TITLE && isCapitals(letter.textOf(cell.start, cell.end))
        ? typeSetApart(flat)
        : null;
    if (apart !== null) {
      title = { piece: cell, type: apart };
      zone = 'titled';
      return true;
    }
    // A resolution can stand without its title: 'VỀ NHIỆM VỤ NĂM 2008' right below the date.
    if (zone === 'numbered' && !title && date && /^ve\s/u.test(flat) && isCapitals(letter.textOf(cell.start, cell.end))) {
      subject.push({ start: cell.start + 3, end: cell.end });
      zone = 'titled';
      return true;
    }
    // 'Về hướng dẫn đánh giá trung tâm học tập' below the number: the word 'việc' left out.
    if (
      zone === 'numbered' &&
      !title &&
      flat.length < LONGEST_SUBJECT_LINE &&
      /^Về \p{Ll}/u.test(letter.textOf(cell.start, cell.start + 8))
    ) {
      aboutLead = true;
      subject.push({ start: cell.start + 3, end: cell.end });
      zone = 'subject';
      return true;
    }
    // In capitals 'NGÀY 11 THÁNG 5 …' is the second line of a subject, not the first of a body.
    const inCapitals =
      zone === 'titled' && subject.length > 0 && !flat.startsWith('can cu') && isCapitals(letter.textOf(cell.start, cell.end));
    const startsBody = (BODY_START.test(flat) && !inCapitals) || STRUCTURE.test(flat);
    if (zone === 'subject' || zone === 'titled') {
      const capitals = isCapitals(letter.textOf(cell.start, cell.end));
      const decides = zone === 'titled' && capitals && DECIDES.test(flat) && !isLeftOpen(letter, subject) && !tellsAboutWhat(letter, below);
      // Below a subject in capitals a long line in small letters is the body's: 'Cục Thuế có kế hoạch nâng cấp …'.
      if (
        cell.end - cell.start > LONGEST_IN_CAPITALS &&
        !capitals &&
        subject.length > 0 &&
        subject.every((piece) => isCapitals(letter.textOf(piece.start, piece.end)))
      )
        return false;
      const open = subject.length === 0 || (!line.blankBefore && !(zone === 'titled' ? decides : capitals && BODY_HEAD.test(flat)));
      const startsSmall = /^\p{Ll}/u.test(letter.textOf(cell.start, cell.start + 1));
      // A scan has blank lines where the paper has none: words in small letters go on behind them.
      if (
        (open && !(startsBody && (subject.length > 0 || flat.startsWith('can cu')) && !startsSmall)) ||
        (startsSmall && subject.length > 0 && !endsSentence(letter, subject)) ||
        (isAbove && zone === 'subject' && !startsBody && !capitals && isReadable(letter, cell))
      ) {
        const about = subject.length === 0 && flat.startsWith('cua ') ? /\s(?:v\/v|ve viec)\s/u.exec(flat) : null;
        if (about) {
          subject.push({ start: cell.start + about.index + about[0].length, end: cell.end });
          return true;
        }
        if (
          zone === 'titled' &&
          subject.length === 0 &&
          capitals &&
          ((BODY_HEAD.test(flat) && flat.length >= SHORTEST_NAME) || /^cua (?:uy ban|hoi dong|chu tich|bo |thu tuong)/u.test(flat))
        )
          return true;
        subject.push(cell);
        return true;
      }
      if (decides) zone = 'decided';
      return decides || (!startsBody && number === null && date === null && capitals);
    }
    // The Party writes what a letter is about below its number without 'V/v'.
    if (!startsBody && zone === 'numbered' && number && !title && /\/TU|TW$/u.test(number.notation ?? '') && !STRUCTURE.test(flat)) {
      subject.push(cell);
      zone = 'subject';
      return true;
    }
    if (startsBody) return false;
    const capitals = isCapitals(letter.textOf(cell.start, cell.end));
    if (zone === 'decided') return capitals;
    if (
      zone === 'top' &&
      (capitals || (BODY_HEAD.test(flat) && !startsSmall(letter.textOf(cell.start, cell.start + 1)))) &&
      flat.length < 120
    ) {
      if (!STAMP.test(flat)) issuerLines.push(cell);
      return true;
    }
    if (capitals && BODY_HEAD.test(flat) && issuerLines.length === 0) issuerLines.push(cell);
    return flat.length < 70;
  };

  let bodyFrom = letter.lines.length;
  const { from, least } = headAnchors(letter);
  for (const line of letter.lines.slice(0, from))
    if (URGENCY.test(letter.flatOf(line.start, Math.min(line.end, line.start + 40)))) urgency ??= line;
  for (let index = from; index < letter.lines.length; index += 1) {
    const whole = letter.lines[index];
    if (!whole) break;
    below = letter.lines[index + 1];
    const line = { ...whole, ...withoutEndOfMotto(letter, withoutRead(letter, whole, readAhead), letter.lines[index - 1]) };
    if (line.end <= line.start) continue;
    const cells = zone === 'addressees' ? [line] : subjectAlone(letter, headCells(letter, line));
    isAbove = index <= least;
    const taken = isAbove ? cells.map((cell) => take(cell, line)) : [cells.every((cell) => take(cell, line))];
    if (index >= MOST_LINES || (index > least && taken.includes(false))) {
      bodyFrom = index;
      break;
    }
  }
  return { issuerLines, number, date, title, subject, ...lists.result(), urgency, aboutLead, bodyFrom };
};
