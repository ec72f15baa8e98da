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
  /** What waits can be confirmed without opening it. */
  readonly sure: boolean;
}
export interface WaitingLetters extends Page<WaitingLetter> {
  /** Of all pages. */
  readonly totals: { readonly letters: number; readonly sure: number };
}
const WAITING = `
  SELECT ${DIRECTIVE_COLUMNS('d')}, d.subject_text, d.reading_json FROM directives AS d
  WHERE d.unconfirmed > 0 AND d.status = 'received' AND ${holding('d')} ORDER BY d.dated_at, d.directive_id`;
interface Read {
  readonly row: DirectiveRow;
  readonly subject: string | null;
  readonly waiting: readonly OpenField[];
}
/** Letters that came in and wait for a person, the oldest first. @throws DomainError `cursor.unreadable` */
export const lettersWaiting: Query<PageParams, WaitingLetters> = (context, { limit: wanted, cursor }) => {
  const limit = clampLimit(wanted);
  const after = placeOf(cursor);
  const all = selectArrays(context, WAITING).map((values): Read => {
    const reading = values[DIRECTIVE_WIDTH + 1] as string | null;
    return {
      row: directiveRow(values),
      subject: values[DIRECTIVE_WIDTH] as string | null,
      waiting: reading === null ? [] : (JSON.parse(reading) as ReadingStory).unconfirmed,
    };
  });
  const rest = after ? all.filter(({ row }) => row.datedAt > after[0] || (row.datedAt === after[0] && row.id > after[1])) : all;
  const bodies = new Bodies(context).loadChains(rest.slice(0, limit).map(({ row }) => row.issuerId));
  const page = pageOf(
    rest.slice(0, limit + 1),
    limit,
    ({ row }) => [row.datedAt, row.id],
    ({ row, subject, waiting }): WaitingLetter => ({ ...foundDirective(row, subject, bodies), waiting, sure: maySign(waiting) }),
  );
  return { ...page, totals: { letters: all.length, sure: all.filter(({ waiting }) => maySign(waiting)).length } };
};
