import { dayNumberOf } from '@cascade/calendar/domain';
import { textTableOf, type QueryContext } from '@cascade/event-store';
import { letterTexts } from '../projections/letter-texts.projection';
import { DIRECTIVE_COLUMNS, directiveRow, type DirectiveRow } from '../reading/directive-rows';
import { holding, OUT_OR_DRAFT, select, selectArrays } from '../reading/select';
import { dayCover, monthStart, nextMonth, roundStart } from './day-cover';
import { tagged } from './word-query';

/** A letter that answers, before anybody has read it. */
export interface Candidate {
  readonly row: DirectiveRow;
  /** Of the row of texts. */
  readonly textId: number;
}
export interface Period {
  /** ms, inclusive. */
  readonly from: number | null;
  /** ms, exclusive. */
  readonly to: number | null;
}
const INDEX = textTableOf(letterTexts);
const MATCHING = `
  SELECT t.id, ${DIRECTIVE_COLUMNS('d')} FROM ${INDEX} AS x
  CROSS JOIN letter_texts AS t ON t.id = x.rowid AND ${holding('t')}
  CROSS JOIN directives AS d ON d.directive_id = t.directive_id AND ${holding('d')} AND d.status IN ${OUT_OR_DRAFT}
  WHERE x.${INDEX} MATCH $match AND d.dated_at >= $from AND d.dated_at < $to`;
const MATCHING_ALL = `${MATCHING} LIMIT $limit`;
/** Whether a letter holds a word tells something of what it says: of those kept from who asks only number, type and issuer answer. */
const MATCHING_OPEN = `${MATCHING} AND t.directive_id NOT IN (SELECT id FROM temp.veiled) LIMIT $limit`;
const MATCHING_CLOSED = `${MATCHING} AND t.directive_id IN (SELECT id FROM temp.veiled) LIMIT $limit`;
const inHead = (match: string): string => `{symbol tags} : (${match})`;
/** The days that there are letters of, and how many rows of texts. */
const EXTENT = `SELECT (SELECT min(dated_at) FROM directives) AS earliest, (SELECT max(dated_at) FROM directives) AS latest, (SELECT max(id) FROM letter_texts) AS rows`;
interface Extent {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly rows: number | null;
}
/** Days [from, to). */
interface Days {
  readonly from: number;
  readonly to: number;
}
/** A stretch of days that holds more than this many times what is wanted is cut before it is looked through. */
const PLENTY = 2;
/** Days of the first stretch at most: one letter with a garbled year ('0202') must not make all the others seem thin. */
const LONGEST = 3_660;

/** Finds letters by the word index: all that match where they are few, else the newest of them. */
export class NewestMatches {
  readonly #context: QueryContext;
  readonly #period: { readonly from: number; readonly to: number };
  readonly #most: number;
  #extent: { readonly earliest: number; readonly latest: number; readonly rows: number } | null = null;

  constructor(context: QueryContext, { from, to }: Period, most: number) {
    this.#context = context;
    this.#period = { from: from ?? Number.MIN_SAFE_INTEGER, to: Math.min(to ?? Infinity, context.asOf + 1) };
    this.#most = most;
  }
  /** All of them where they are fewer than `most`, else null. */
  ifFew(match: string): Candidate[] | null {
    const found = this.#any(match, this.#days());
    return found.length < this.#most ? found : null;
  }
  /** At most `most` of them, the newest; as many as there are where they are fewer. */
  of(match: string): Candidate[] {
    const days = this.#days();
    const found = this.#any(match, days);
    if (found.length < this.#most) return found;
    // As thick as these lie among all rows: a wrong guess costs a look or two.
    const last = found.reduce((most, { textId }) => Math.max(most, textId), 0);
    const perDay = ((this.#most / last) * days.rows) / (days.to - days.from);
    return this.#backwards(match, days, Math.min(LONGEST, Math.ceil((1.25 * this.#most) / perDay)));
  }
  #any(match: string, days: Days & { readonly whole: boolean }): Candidate[] {
    return this.#run(days.whole ? match : tagged(match, dayCover(days.from, days.to)), this.#most);
  }
  #run(match: string, limit: number): Candidate[] {
    const { from, to } = this.#period;
    const params = { $from: from, $to: to, $limit: limit };
    const found = (sql: string, sought: string): Candidate[] =>
      selectArrays(this.#context, sql, { ...params, $match: sought }).map((values) => ({
        textId: values[0] as number,
        row: directiveRow(values, 1),
      }));
    if (!this.#context.veiled) return found(MATCHING_ALL, match);
    return [...found(MATCHING_OPEN, match), ...found(MATCHING_CLOSED, inHead(match))].slice(0, limit);
  }
  /** Stretch by stretch from the last day, each about as long as what is still wanted is thought to take. */
  #backwards(match: string, { from: first, to: last }: Days, guess: number): Candidate[] {
    const plenty = this.#most * PLENTY;
    const found: Candidate[] = [];
    let length = guess;
    for (let to = last; to > first && found.length < this.#most;) {
      const from = Math.max(first, roundStart(to, length));
      const stretch = this.#run(tagged(match, dayCover(from, to)), plenty);
      if (stretch.length === plenty && to - from > 1) {
        length = Math.max(1, (to - from) >> 3);
        continue;
      }
      found.push(...stretch);
      const wanted = (this.#most - found.length) * 1.25;
      length = Math.max(1, Math.min((to - from) * 8, Math.ceil((wanted / Math.max(1, stretch.length)) * (to - from))));
      to = from;
    }
    return found.sort((a, b) => b.row.datedAt - a.row.datedAt).slice(0, this.#most);
  }
  /** The days of the period that there are letters of; `whole`: those are all days, so that no tag need say which. */
  #days(): Days & { readonly rows: number; readonly whole: boolean } {
    const { earliest, latest, rows } = (this.#extent ??= this.#readExtent());
    const [start, end] = [dayNumberOf(this.#period.from), dayNumberOf(this.#period.to - 1) + 1];
    const [fromFirst, toLast] = [start <= earliest, end > latest];
    // To whole months where nothing is beyond: fewer tags say the same.
    const [from, to] = [fromFirst ? monthStart(earliest) : start, toLast ? nextMonth(latest) : end];
    return { from, to: Math.max(from, to), rows, whole: fromFirst && toLast };
  }
  #readExtent(): { readonly earliest: number; readonly latest: number; readonly rows: number } {
    const [{ earliest, latest, rows }] = select<Extent>(this.#context, EXTENT) as [Extent];
    return { earliest: dayNumberOf(earliest ?? 0), latest: dayNumberOf(latest ?? 0), rows: rows ?? 0 };
  }
}
