import { isoDayOf, startOfDay } from '@cascade/calendar/domain';
import type { TargetParts } from '@cascade/directives/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import type { Verdict } from '../domain/target-verdict';
import { placeOf } from '../graphing/place-of';
import { Bodies } from '../reading/bodies';
import { dayNumberSql } from '../reading/day-sql';
import { idSet, selectArrays } from '../reading/select';
import { targets, type TargetLine } from '../targets/targets.query';
import { columnsOf, type TargetStep } from './target-columns';

export interface TargetDaysParams {
  readonly directiveId: string;
  /** At most so many columns, the last ones. */
  readonly most: number;
  /** What a column stands for: a day on which any figure changed, or the last such day of each week (from Monday) or month; left out: a day. */
  readonly step?: TargetStep;
}
/** How one body stood against a target at the close of one day. */
export interface TargetCell {
  readonly amount: number | null;
  readonly unit: string | null;
  readonly verdict: Verdict;
}
export interface TargetDaysLine {
  readonly bodyId: string;
  readonly bodyName: string | null;
  /** The units it lies in, from above down: eight districts are called Châu Thành. */
  readonly place: string | null;
  readonly taskId: string;
  /** 0: a body that the order itself addresses; 1: one below it, … */
  readonly depth: number;
  /** One for each day. */
  readonly cells: readonly TargetCell[];
}
export interface TargetDaysItem {
  readonly itemId: string;
  readonly label: string;
  readonly target: TargetParts;
  readonly lines: readonly TargetDaysLine[];
}
export interface TargetDays {
  readonly directiveId: string;
  readonly symbol: string | null;
  /** '2020-08-18', the first first: days on which a figure began to hold. */
  readonly days: readonly string[];
  /** How many there are in all, those before the ones shown too. */
  readonly count: number;
  readonly items: readonly TargetDaysItem[];
}
/** The days on which any figure changed, the last first: the days of a year are few, so columns are made of them here. */
const DAYS = `
  SELECT DISTINCT ${dayNumberSql('f.holds_from')} AS day FROM json_each($tasks) AS wanted
  CROSS JOIN figures AS f ON f.task_id = wanted.value AND f.known_from <= $knownAt AND f.known_to > $knownAt AND f.holds_from <= $asOf
  ORDER BY day DESC`;
const closeOf = (day: number): number => startOfDay(day + 1) - 1;

/** All lines below one another, each with its depth. */
const flat = (lines: readonly TargetLine[], depth = 0): readonly (TargetLine & { readonly depth: number })[] =>
  lines.flatMap((line) => [{ ...line, depth }, ...flat(line.below, depth + 1)]);

const cellOf = (line: TargetLine | undefined): TargetCell => ({
  amount: line?.figure?.amount ?? line?.amount ?? null,
  unit: line?.figure?.unit ?? null,
  verdict: line?.verdict ?? 'unknown',
});
/**
 * The targets of an order by body and day: each day is judged as it stood at its close, by the same rule as the present.
 * @throws DomainError `directive.unknown`
 */
export const targetDays: Query<TargetDaysParams, TargetDays> = (context, { directiveId, most, step = 'day' }) => {
  const now = targets(context, { directiveId });
  const tasks = idSet(now.items.flatMap(({ lines }) => flat(lines).map(({ taskId }) => taskId)));
  const columns = columnsOf(
    selectArrays<[number]>(context, DAYS, { $tasks: tasks }).map(([day]) => day),
    step,
  );
  const days = columns.slice(0, most).reverse();
  const judged = days.map((day) => targets(atClose(context, day), { directiveId }));
  const bodies = new Bodies(context).loadChains(now.items.flatMap(({ lines }) => flat(lines).map(({ bodyId }) => bodyId)));
  const items = now.items.map(({ itemId, label, target, lines }): TargetDaysItem => {
    const byDay = judged.map(({ items: then }) => {
      const found = flat(then.find((item) => item.itemId === itemId)?.lines ?? []);
      return new Map(found.map((line) => [line.taskId, line]));
    });
    return {
      ...{ itemId, label, target },
      lines: flat(lines).map(({ bodyId, bodyName, taskId, depth }) => ({
        ...{ bodyId, bodyName, taskId, depth, place: placeOf(bodies.chain(bodyId, context.asOf))?.place ?? null },
        cells: byDay.map((then) => cellOf(then.get(taskId))),
      })),
    };
  });
  return { directiveId, symbol: now.symbol, days: days.map(isoDayOf), count: columns.length, items };
};
const atClose = (context: QueryContext, day: number): QueryContext => ({
  ...context,
  asOf: Math.min(context.asOf, closeOf(day)),
});
