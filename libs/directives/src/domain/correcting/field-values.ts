import { clockMs, instantOrNull, type DeadlineRule, type Recurrence } from '@cascade/calendar/domain';
import { DomainError } from '@cascade/event-store/domain';
import type { Relation, Signatory, TargetParts, WrittenSymbol } from '../content';

/** A value that a person gives for a field, before it is checked. */
export interface GivenValue {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}
const EXPECTED_CHARS = 60;
export const unusable = ({ id, field, value }: GivenValue, expected: string): DomainError =>
  new DomainError('reading.value-unusable', { id, field, value: shown(value), expected });
const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '–')).slice(0, EXPECTED_CHARS);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const textOrNull = (value: unknown): value is string | null => value === null || value === undefined || textIn(value);

export const text = (given: GivenValue): string => {
  if (!textIn(given.value)) throw unusable(given, 'text');
  return given.value.trim();
};
export const optionalText = (given: GivenValue): string | null => (given.value === null ? null : text(given));
export const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (given: GivenValue): T => {
    if (!values.includes(given.value as T)) throw unusable(given, values.join(' | '));
    return given.value as T;
  };
export const flag = (given: GivenValue): boolean => {
  if (given.value === true || given.value === 'true') return true;
  if (given.value === false || given.value === 'false') return false;
  throw unusable(given, 'true | false');
};
/** A day, a month or a year that exists; null: the letter bears none. @throws DomainError `date.does-not-exist` naming the field. */
export const date = (given: GivenValue): string | null => {
  if (given.value === null) return null;
  const written = text(given);
  if (written.length > 'YYYY-MM-DD'.length || instantOrNull(written) === null)
    throw new DomainError('date.does-not-exist', { field: given.field, value: written });
  return written;
};
/** '12/CT-UBND', '15-CT/TU'. */
export const symbol = (given: GivenValue): WrittenSymbol | null => {
  if (given.value === null) return null;
  const asWritten = text(given);
  const [, number = null, notation = null] = /^(?:số\s*:?\s*)?(\d+\p{L}?)\s*[/-]\s*(\S.*)$/iu.exec(asWritten) ?? [];
  if (number === null || notation === null) throw unusable(given, '12/CT-UBND');
  return { number, notation: notation.replace(/\s+/gu, '').replace(/[\p{Pd}−]/gu, '-'), asWritten };
};
export const symbolNumber = (given: GivenValue): string | null => {
  const number = given.value === null ? null : typeof given.value === 'number' ? String(given.value) : text(given);
  if (number !== null && !/^\d+\p{L}?$/u.test(number)) throw unusable(given, '12');
  return number;
};
const RELATIONS: Readonly<Record<Relation, true>> = {
  implements: true,
  basedOn: true,
  cites: true,
  mentions: true,
  continues: true,
  guides: true,
  amends: true,
  replaces: true,
  repeals: true,
  suspends: true,
  corrects: true,
  recalls: true,
  answers: true,
};
export const relation = oneOf(...(Object.keys(RELATIONS) as Relation[]));

/** Ten years, in each unit: what is longer was mistyped. */
const MOST: Readonly<Record<string, number>> = { hour: 8_760, day: 3_650, workingDay: 2_500, month: 120 };
const DEADLINE =
  '2020-08-20 | {"kind":"fixed","text":"…","on":"2020-08-20","hour":null,"inclusive":true} | {"kind":"relative","text":"…","amount":5,"unit":"workingDay","trigger":"signed"} | {"kind":"byReference","text":"…"}';
/** The rule, or a day alone: the whole of it, as 'đến hết ngày' has it. */
export const deadline = (given: GivenValue): DeadlineRule | null => {
  const { value } = given;
  if (value === null) return null;
  if (typeof value === 'string') {
    const on = date(given)!;
    return { kind: 'fixed', text: on, on, hour: null, inclusive: true };
  }
  if (!isObject(value) || !textIn(value['text'])) throw unusable(given, DEADLINE);
  const written = value['text'];
  switch (value['kind']) {
    case 'fixed': {
      const on = date({ ...given, value: value['on'] ?? '' })!;
      const hour = value['hour'] ?? null;
      if (hour !== null && !isHour(hour)) throw unusable({ ...given, value: hour }, '14:00');
      return { kind: 'fixed', text: written, on, hour, inclusive: value['inclusive'] !== false };
    }
    case 'relative': {
      const { amount, unit, trigger } = value;
      const isAmount =
        typeof amount === 'number' && amount >= 0 && amount <= (MOST[String(unit)] ?? 0) && (unit === 'hour' || Number.isInteger(amount));
      const isUnit = unit === 'workingDay' || unit === 'day' || unit === 'month' || unit === 'hour';
      if (!isAmount || !isUnit || (trigger !== 'signed' && trigger !== 'received')) throw unusable(given, DEADLINE);
      return { kind: 'relative', text: written, amount, unit, trigger };
    }
    case 'recurring':
      return { kind: 'recurring', text: written, recurrence: recurrence({ ...given, value: value['recurrence'] ?? '' })! };
    case 'byReference':
      return { kind: 'byReference', text: written };
    default:
      throw unusable(given, DEADLINE);
  }
};
const isHour = (value: unknown): value is string => {
  try {
    return typeof value === 'string' && clockMs(value) >= 0;
  } catch {
    return false;
  }
};
const RECURRENCE = '{"text":"…","every":"day","before":"14:00","day":null,"inclusive":false}';
const EVERY: readonly Recurrence['every'][] = ['day', 'week', 'month', 'quarter', 'halfYear', 'year', 'unstated'];
export const recurrence = (given: GivenValue): Recurrence | null => {
  const { value } = given;
  if (value === null) return null;
  if (!isObject(value) || !textIn(value['text']) || !EVERY.includes(value['every'] as Recurrence['every']))
    throw unusable(given, RECURRENCE);
  const { before = null, day = null, month } = value;
  const isMonth =
    month === undefined || (value['every'] === 'year' && Number.isInteger(month) && (month as number) >= 1 && (month as number) <= 12);
  const isDay = day === null || (Number.isInteger(day) && (day as number) >= 1 && (day as number) <= 31);
  if ((before !== null && !isHour(before)) || !isDay || !isMonth) throw unusable(given, RECURRENCE);
  return {
    text: value['text'],
    every: value['every'] as Recurrence['every'],
    before,
    day: day as number | null,
    ...(month === undefined ? {} : { month: month as number }),
    inclusive: value['inclusive'] === true,
  };
};
const TARGET = '{"text":"…","value":50,"unit":"%","base":null,"comparison":"atLeast"}';
const COMPARISONS: readonly TargetParts['comparison'][] = ['atLeast', 'atMost', 'over', 'under', 'exactly', null];
export const targetParts = (given: GivenValue): TargetParts | null => {
  const { value } = given;
  if (value === null) return null;
  if (!isObject(value) || !textIn(value['text'])) throw unusable(given, TARGET);
  const { value: amount = null, unit = null, base = null, comparison = null } = value;
  const isAmount = amount === null || (typeof amount === 'number' && Number.isFinite(amount));
  if (!isAmount || !textOrNull(unit) || !textOrNull(base) || !COMPARISONS.includes(comparison as TargetParts['comparison']))
    throw unusable(given, TARGET);
  return { text: value['text'], value: amount, unit, base, comparison: comparison as TargetParts['comparison'] };
};
const CAPACITIES: readonly string[] = ['TM', 'KT', 'TL', 'TUQ', 'Q'];
export const signatory = (given: GivenValue): Signatory | null => {
  const { value } = given;
  if (value === null) return null;
  const expected = '{"name":"…","role":"Chủ tịch","capacities":["TM"]}';
  if (!isObject(value)) throw unusable(given, expected);
  const { name = null, role = null, capacities = [] } = value;
  if (
    !textOrNull(name) ||
    !textOrNull(role) ||
    !Array.isArray(capacities) ||
    !capacities.every((each) => CAPACITIES.includes(each as string))
  )
    throw unusable(given, expected);
  return { name, role, capacities: capacities as Signatory['capacities'] };
};
