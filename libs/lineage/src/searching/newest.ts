import { dayOf } from '@cascade/calendar/domain';
import { textTableOf, type QueryContext } from '@cascade/event-store';
import { dayTags, letterTexts } from '../projections/letter-texts.projection';
import { DIRECTIVE_COLUMNS, directiveRow, type DirectiveRow } from '../reading/directive-rows';
import { holding, OUT_OR_DRAFT, select, selectArrays } from '../reading/select';
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
const EARLIEST = 'SELECT min(d.dated_at) AS earliest FROM directives AS d';

const ofDay = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) - 7 * 3_600_000;
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Finds letters by the word index: all that match where they are few, else the newest of them. */
export class NewestMatches {
  readonly #context: QueryContext;
  readonly #period: { readonly from: number; readonly to: number };
  readonly #most: number;

  constructor(context: QueryContext, { from, to }: Period, most: number) {
    this.#context = context;
    this.#period = { from: from ?? Number.MIN_SAFE_INTEGER, to: Math.min(to ?? Infinity, context.asOf + 1) };
    this.#most = most;
  }
  /** `most` of them at least, if there are so many; newest first by year, month, day. */
  of(match: string): Candidate[] {
    const found = this.#run(match);
    return found.length < this.#most ? found : this.#byYears(match);
  }
  #run(match: string): Candidate[] {
    const { from, to } = this.#period;
    const params = { $match: match, $from: from, $to: to, $limit: this.#most };
    const found = (sql: string, sought: string): Candidate[] =>
      selectArrays(this.#context, sql, { ...params, $match: sought }).map((values) => ({
        textId: values[0] as number,
        row: directiveRow(values, 1),
      }));
    if (!this.#context.veiled) return found(MATCHING_ALL, match);
    return [...found(MATCHING_OPEN, match), ...found(MATCHING_CLOSED, inHead(match))].slice(0, this.#most);
  }
  /** Cell by cell backwards from the end: a cell that holds too many is cut into smaller ones. */
  #byYears(match: string): Candidate[] {
    const [{ earliest }] = select<{ earliest: number | null }>(this.#context, EARLIEST) as [{ earliest: number | null }];
    const first = Number(dayOf(Math.max(earliest ?? 0, this.#period.from)).slice(0, 4));
    const last = Number(dayOf(this.#period.to - 1).slice(0, 4));
    const found: Candidate[] = [];
    for (let year = last; year >= first && found.length < this.#most; year -= 1) {
      const ofYear = this.#cell(match, dayTags(ofDay(year, 1, 1))[0]);
      found.push(...(ofYear.length < this.#most ? ofYear : this.#byMonths(match, year)));
    }
    return found;
  }
  #byMonths(match: string, year: number): Candidate[] {
    const found: Candidate[] = [];
    for (let month = 12; month >= 1 && found.length < this.#most; month -= 1) {
      const ofMonth = this.#cell(match, dayTags(ofDay(year, month, 1))[1]);
      found.push(...(ofMonth.length < this.#most ? ofMonth : this.#byDays(match, year, month)));
    }
    return found;
  }
  #byDays(match: string, year: number, month: number): Candidate[] {
    const found: Candidate[] = [];
    for (let day = daysOf(year, month); day >= 1 && found.length < this.#most; day -= 1)
      found.push(...this.#cell(match, dayTags(ofDay(year, month, day))[2]));
    return found;
  }
  #cell(match: string, tag: string): Candidate[] {
    return this.#run(tagged(match, [tag]));
  }
}
