import { isRealDay } from './header/dates';
import type { ReadDeadline, ReadItem, ReadRecurrence, ReadTarget } from './reading';

/** What a careful person notes of a task by hand. */
export interface PlainTask {
  readonly label: string;
  readonly assignees: readonly string[];
  /** The day as written; null where the letter gives none. */
  readonly deadline: string | null;
  readonly recurrence: string | null;
  readonly target: string | null;
  readonly textStartsWith: string;
}
/** How a deadline is worded. What its kind does not have is null. */
export interface PlainDeadlineRule {
  readonly text: string;
  readonly kind: 'fixed' | 'relative' | 'recurring' | 'range' | 'byReference';
  /** Does the day named still count? 'trước ngày' no, 'đến ngày', 'chậm nhất ngày' yes. */
  readonly inclusive: boolean | null;
  readonly amount: number | null;
  readonly unit: 'workingDay' | 'day' | 'month' | 'hour' | null;
  readonly trigger: 'signed' | 'received' | null;
}
/** A task with all that was read of it. */
export interface WholeTask extends PlainTask {
  readonly coOperators: readonly string[];
  /** The verb that gives it force, as written. */
  readonly force: string | null;
  readonly text: string;
  readonly deadlineRule: PlainDeadlineRule | null;
  /** The first instant that is too late, '2020-08-21T00:00:00+07:00'; null where it hangs on a receipt, recurs or is no real day. */
  readonly dueAt: string | null;
  readonly targetParts: Pick<ReadTarget, 'value' | 'unit' | 'base' | 'comparison'> | null;
  readonly reportTo: string | null;
  readonly channel: string | null;
}
/** When a deadline so worded is over, for a letter signed on that day; null where that is not known from the letter alone. */
export type DueAtOf = (deadline: ReadDeadline, signedOn: string | null) => string | null;

const EVERY: Readonly<Record<ReadRecurrence['every'], string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  halfYear: 'half-yearly',
  year: 'yearly',
  unstated: 'repeated, no interval given',
};
const OPENING = 40;

export const plainTask = (item: ReadItem, signedOn: string | null, dueAtOf: DueAtOf): WholeTask => {
  const { label, assignees, coOperators, verb, text, reportTo, channel } = item;
  const [deadline, recurrence, target] = [item.deadline.value, item.recurrence.value, item.target.value];
  const hasDay = deadline?.kind === 'fixed' && isRealDay(deadline.on);
  return {
    label,
    assignees: assignees.map(({ value }) => value),
    coOperators: coOperators.map(({ value }) => value),
    force: verb,
    deadline: hasDay ? deadline.on : null,
    deadlineRule: deadline ? ruleOf(deadline) : recurrence && repeats(recurrence) ? repeatedRule(recurrence) : null,
    dueAt: !deadline || (deadline.kind === 'fixed' && !hasDay) ? null : dueAtOf(deadline, signedOn),
    recurrence: recurrence ? plainRecurrence(recurrence) : null,
    target: target?.text ?? null,
    targetParts: target ? { value: target.value, unit: target.unit, base: target.base, comparison: target.comparison } : null,
    reportTo,
    channel,
    textStartsWith: text.slice(0, OPENING),
    text,
  };
};

const NOTHING = { inclusive: null, amount: null, unit: null, trigger: null } as const;
const ruleOf = (deadline: ReadDeadline): PlainDeadlineRule => {
  const { text } = deadline;
  switch (deadline.kind) {
    case 'fixed':
      return { ...NOTHING, text, kind: deadline.from === undefined ? 'fixed' : 'range', inclusive: deadline.inclusive };
    case 'relative':
      return { text, kind: 'relative', inclusive: true, amount: deadline.amount, unit: deadline.unit, trigger: deadline.trigger };
    case 'byReference':
      // A length without its beginning: relative for whoever reads it, unresolved for the engine.
      return deadline.count
        ? { text, kind: 'relative', inclusive: true, ...deadline.count, trigger: null }
        : { ...NOTHING, text, kind: 'byReference' };
  }
};
/** 'định kỳ nhắc lại' says that it comes back but not when: no deadline. */
const repeats = ({ every }: ReadRecurrence): boolean => every !== 'unstated';
const repeatedRule = ({ text, inclusive }: ReadRecurrence): PlainDeadlineRule => ({ ...NOTHING, text, kind: 'recurring', inclusive });

/** 'daily before 14:00', 'monthly by day 25', 'yearly before 15/11', 'repeated, no interval given (định kỳ nhắc lại)'. */
const plainRecurrence = ({ every, text, before, day, month, inclusive }: ReadRecurrence): string => {
  if (every === 'unstated') return `${EVERY[every]} (${text})`;
  const limit = inclusive ? 'by' : 'before';
  const onDay =
    day === null
      ? ''
      : month !== undefined
        ? ` ${limit} ${day}/${month}`
        : every === 'week'
          ? ` on weekday ${day}`
          : ` ${limit} day ${day}`;
  return `${EVERY[every]}${onDay}${before === null ? '' : ` before ${before}`}`;
};
