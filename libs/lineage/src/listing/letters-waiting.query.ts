import type { Query } from '@cascade/event-store';
import { maySign } from '../domain/sure-reading';
import { foundDirective, type FoundDirective } from '../finding/found-directive';
import type { OpenField, ReadingStory } from '../projections/reading-story';
import { Bodies } from '../reading/bodies';
import { DIRECTIVE_COLUMNS, DIRECTIVE_WIDTH, directiveRow, type DirectiveRow } from '../reading/directive-rows';
import { holding, selectArrays } from '../reading/select';
import { clampLimit, pageOf, placeOf, type Page, type PageParams } from './page';

/** A letter in which something waits for a person. */
export interface WaitingLetter extends FoundDirective {
  readonly waiting: readonly OpenField[];
  /** What the letter has blank or struck and nobody has said to be so. */
  readonly blank: readonly ('number' | 'date')[];
  /** What waits can be confirmed without opening it. */
  readonly sure: boolean;
}
export interface WaitingLetters extends Page<WaitingLetter> {
  /** Of all pages. */
  readonly totals: { readonly letters: number; readonly sure: number };
}
/** Without a number or a day of its own, while nobody has looked and found that right. */
const IS_BLANK = `((d.number IS NULL OR d.issued_on IS NULL) AND NOT EXISTS (SELECT 1 FROM dismissals AS x
    WHERE x.directive_id = d.directive_id AND x.warning_key = 'blank/' AND ${holding('x')}))`;
const WAITING = `
  SELECT ${DIRECTIVE_COLUMNS('d')}, d.subject_text, d.reading_json, ${IS_BLANK} AND d.number IS NULL, ${IS_BLANK} AND d.issued_on IS NULL FROM directives AS d
  WHERE d.status = 'received' AND ${holding('d')} AND (d.unconfirmed > 0 OR ${IS_BLANK}) ORDER BY d.dated_at, d.directive_id`;
interface Read {
  readonly row: DirectiveRow;
  readonly subject: string | null;
  readonly waiting: readonly OpenField[];
  readonly blank: WaitingLetter['blank'];
}
/** Where nothing waits there is nothing to be confirmed at one click: a blank has to be looked at. */
const isSure = (waiting: readonly OpenField[]): boolean => waiting.length > 0 && maySign(waiting);
const POINTERS = { number: /^\/symbol(?:\/number)?$/, date: /^\/issuedOn$/ } as const;
const readOf = (values: readonly unknown[]): Read => {
  const text = values[DIRECTIVE_WIDTH + 1] as string | null;
  const story = text === null ? null : (JSON.parse(text) as ReadingStory);
  // Who confirmed or corrected a field has looked at it, whatever stands there.
  const isSettled = (what: 'number' | 'date'): boolean => story?.corrections.some(({ pointer }) => POINTERS[what].test(pointer)) ?? false;
  return {
    row: directiveRow(values),
    subject: values[DIRECTIVE_WIDTH] as string | null,
    waiting: story?.unconfirmed ?? [],
    blank: (['number', 'date'] as const).filter((what, place) => values[DIRECTIVE_WIDTH + 2 + place] === 1 && !isSettled(what)),
  };
};
/** Letters that came in and wait for a person, the oldest first. @throws DomainError `cursor.unreadable` */
export const lettersWaiting: Query<PageParams, WaitingLetters> = (context, { limit: wanted, cursor }) => {
  const limit = clampLimit(wanted);
  const after = placeOf(cursor);
  const all = selectArrays(context, WAITING)
    .map(readOf)
    .filter(({ waiting, blank }) => waiting.length + blank.length > 0);
  const rest = after ? all.filter(({ row }) => row.datedAt > after[0] || (row.datedAt === after[0] && row.id > after[1])) : all;
  const bodies = new Bodies(context).loadChains(rest.slice(0, limit).map(({ row }) => row.issuerId));
  const page = pageOf(
    rest.slice(0, limit + 1),
    limit,
    ({ row }) => [row.datedAt, row.id],
    ({ row, subject, waiting, blank }): WaitingLetter => ({
      ...{ ...foundDirective(row, subject, bodies), waiting, blank },
      sure: isSure(waiting),
    }),
  );
  return { ...page, totals: { letters: all.length, sure: all.filter(({ waiting }) => isSure(waiting)).length } };
};
