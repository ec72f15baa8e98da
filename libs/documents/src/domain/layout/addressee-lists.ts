import type { LetterText, Line, Piece } from '../text/letter-text';
import { BODY_HEAD, BODY_START, BULLET, DONG_KINH_GUI, KINH_GUI } from './wording';
import { matchesIn } from '../text/matches';

/** The whole line of a telegram that says who sends it. */
const DIEN = /^.{0,95}\bdien\s?:$/u;

interface Entry {
  start: number;
  end: number;
}
/** An entry that runs on longer than this is no addressee any more. */
const LONGEST = 400;

/** A bulleted entry that ends on its second line: 'cơ quan thuộc' and 'Chính phủ;'. */
const SHORT_REST = 40;

/** The entries after 'Kính gửi:' and 'Đồng kính gửi:', bulleted or not, over one line or several. */
export class AddresseeLists {
  readonly #addressees: Entry[] = [];
  readonly #coAddressees: Entry[] = [];
  #list = this.#addressees;
  #bulleted = false;
  #fresh = true;

  constructor(private readonly letter: LetterText) {}

  /** False where the line is no part of the lists any more: then the body begins with it. */
  take(line: Piece, { blankBefore }: Line): boolean {
    const flat = this.letter.flatOf(line.start, Math.min(line.end, line.start + LONGEST + 100));
    const lead =
      KINH_GUI.exec(flat) ??
      DONG_KINH_GUI.exec(flat) ??
      (this.#fresh && this.#list.length === 0 && flat.endsWith(':') ? DIEN.exec(flat) : null);
    if (lead) {
      this.#list = flat.startsWith('dong') ? this.#coAddressees : this.#addressees;
      this.#bulleted = false;
      this.#fresh = true;
      const rest = this.letter.trim({ start: line.start + lead[0].length, end: line.end }, ':');
      if (rest.end > rest.start) this.#enter(rest);
      return true;
    }
    const bullet = BULLET.exec(flat);
    if (bullet) {
      this.#bulleted = true;
      this.#enter({ start: line.start + bullet[0].length, end: line.end });
      return true;
    }
    const previous = this.#list.at(-1);
    if (!previous || this.#fresh) {
      if (BODY_START.test(flat) || flat.length > LONGEST) return false;
      this.#enter(line);
      return true;
    }
    const last = this.letter.textOf(previous.end - 1, previous.end);
    const startsSmall = /^[\p{Ll}(\d]/u.test(this.letter.textOf(line.start, line.start + 1));
    if (flat.length <= LONGEST && this.#namesFollow(previous)) {
      previous.end = line.end;
      return true;
    }
    if (/[.:]/u.test(last) || BODY_START.test(flat) || flat.length > LONGEST) return false;
    if (last === ';') {
      if (this.#bulleted || !BODY_HEAD.test(flat) || flat.length > 160) return false;
      this.#enter(line);
      return true;
    }
    if (blankBefore && !startsSmall) return false;
    if (!startsSmall && !this.#bulleted && !this.#endsOpen(previous) && BODY_HEAD.test(flat) && flat.length < 120) {
      this.#enter(line);
      return true;
    }
    const isRest = flat.length < SHORT_REST && ((this.#bulleted && /[;.]$/u.test(flat)) || this.#endsOpen(previous));
    if (!startsSmall && !isRest && previous.end - previous.start < 40 && !/[,&-]/u.test(last)) return false;
    previous.end = line.end;
    return true;
  }

  /** 'Bộ trưởng các Bộ:' at the end of a line: which ones stands on the next. */
  #namesFollow({ start, end }: Entry): boolean {
    return this.#bulleted && /\b(?:cac|nhung)\s[^:;.]{2,70}:$/u.test(this.letter.flatOf(Math.max(start, end - 80), end));
  }
  /** '… cơ quan thuộc': the next line goes on. */
  #endsOpen({ start, end }: Entry): boolean {
    return /\s(?:thuoc|ngang|cua|cac|va)$/u.test(this.letter.flatOf(Math.max(start, end - 6), end));
  }

  result(): { addressees: readonly Piece[]; coAddressees: readonly Piece[] } {
    const tidy = (entries: readonly Entry[]): Piece[] =>
      entries.map((entry) => this.letter.trim(entry, ';,.:-')).filter(({ start, end }) => /[a-z]/u.test(this.letter.flatOf(start, end)));
    return { addressees: tidy(this.#addressees), coAddressees: tidy(this.#coAddressees) };
  }

  /** One line may hold several: '- Các sở; - UBND các huyện.' */
  #enter(piece: Piece): void {
    this.#fresh = false;
    const bounded = { start: piece.start, end: piece.end };
    const text = this.letter.textOf(bounded.start, bounded.end);
    let from = 0;
    for (const { index } of matchesIn(text, /;(?=\s?\S)/gu)) {
      this.#add(bounded.start + from, bounded.start + index + 1);
      from = index + 1;
    }
    this.#add(bounded.start + from, bounded.end);
  }
  #add(start: number, end: number): void {
    const lead = BULLET.exec(this.letter.flatOf(start, start + 4).replace(/^\s/u, ' '));
    this.#list.push({ start: start + (lead?.[0].length ?? 0), end });
  }
}
