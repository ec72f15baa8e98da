import { dueAt, type DeadlineRule, type WorkCalendar } from '@cascade/calendar/domain';
import { dayOf } from '../words/dates';
import type { Deadline } from './draft-content';

/** A deadline as it is typed: its wording is made of its parts, as orders word it. */
export interface DeadlineForm {
  readonly kind: 'none' | 'until' | 'before' | 'workingDays' | 'days' | 'daily' | 'other';
  readonly on: string;
  readonly hour: string;
  readonly amount: string;
  readonly trigger: 'signed' | 'received';
}
export const NO_DEADLINE: DeadlineForm = { kind: 'none', on: '', hour: '', amount: '5', trigger: 'received' };
const HOUR = /^([01]?\d|2[0-3]):[0-5]\d$/;
const spoken = (hour: string): string => {
  const [hours = '', minutes = ''] = hour.split(':');
  return minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${minutes}`;
};

/** The parts of a deadline on record; a wording that they cannot make is kept as it is ('other'). */
export const deadlineForm = (deadline: Deadline | null | undefined): DeadlineForm => {
  if (!deadline) return NO_DEADLINE;
  const { kind, on = '', hour, inclusive, amount, unit, trigger = 'signed', recurrence } = deadline;
  if (kind === 'fixed') return { ...NO_DEADLINE, kind: inclusive || hour ? 'until' : 'before', on, hour: hour ?? '' };
  if (kind === 'relative' && (unit === 'workingDay' || unit === 'day'))
    return { ...NO_DEADLINE, kind: unit === 'day' ? 'days' : 'workingDays', amount: String(amount), trigger };
  if (kind === 'recurring' && recurrence?.every === 'day') return { ...NO_DEADLINE, kind: 'daily', hour: recurrence.before ?? '' };
  return { ...NO_DEADLINE, kind: 'other' };
};
export type DeadlineMistake = 'on.missing' | 'hour.wrong' | 'amount.wrong';
export const deadlineMistake = ({ kind, on, hour, amount }: DeadlineForm): DeadlineMistake | null => {
  if ((kind === 'until' || kind === 'before') && !/^\d{4}-\d\d-\d\d$/.test(on)) return 'on.missing';
  if (hour.trim() !== '' && !HOUR.test(hour.trim())) return 'hour.wrong';
  if ((kind === 'workingDays' || kind === 'days') && !/^[1-9]\d{0,3}$/.test(amount.trim())) return 'amount.wrong';
  return null;
};
const TRIGGERS = { signed: 'kể từ ngày ký', received: 'kể từ ngày nhận' } as const;
/** The deadline of an item, worded as orders word it; null where there is none; `before` where the parts say nothing new. */
export const deadlineOf = (form: DeadlineForm, before: Deadline | null | undefined): Deadline | null => {
  const hour = form.hour.trim() === '' ? null : form.hour.trim().padStart(5, '0');
  const at = hour === null ? '' : `${spoken(hour)} `;
  const count = form.amount.trim().padStart(2, '0');
  switch (form.kind) {
    case 'none':
      return null;
    case 'other':
      return before ?? null;
    case 'until':
      return {
        kind: 'fixed',
        text: hour === null ? `đến hết ngày ${dayOf(form.on)}` : `trước ${at}ngày ${dayOf(form.on)}`,
        on: form.on,
        inclusive: true,
        ...(hour && { hour }),
      };
    case 'before':
      return { kind: 'fixed', text: `trước ${at}ngày ${dayOf(form.on)}`, on: form.on, inclusive: false, ...(hour && { hour }) };
    case 'workingDays':
      return {
        kind: 'relative',
        text: `trong ${count} ngày làm việc ${TRIGGERS[form.trigger]}`,
        amount: Number(form.amount),
        unit: 'workingDay',
        trigger: form.trigger,
      };
    case 'days':
      return {
        kind: 'relative',
        text: `trong ${count} ngày ${TRIGGERS[form.trigger]}`,
        amount: Number(form.amount),
        unit: 'day',
        trigger: form.trigger,
      };
    case 'daily': {
      const text = hour === null ? 'hàng ngày' : `trước ${spoken(hour)} hàng ngày`;
      return { kind: 'recurring', text, recurrence: { text, every: 'day', inclusive: false, ...(hour && { before: hour }) } };
    }
  }
};
/** How a deadline is read: its last instant, or what it waits for. */
export type DeadlineRead =
  | { readonly as: 'none' | 'recurring' | 'waits' | 'unreadable' }
  | { readonly as: 'due'; readonly dueAt: string; readonly from: string | null };
/** As if the order were signed that day. `calendar`: the one the engine will compute with. */
export const readDeadline = (deadline: Deadline | null | undefined, signedOn: string, calendar: WorkCalendar | null): DeadlineRead => {
  if (!deadline || calendar === null) return { as: 'none' };
  if (deadline.kind === 'recurring') return { as: 'recurring' };
  try {
    const rule = { hour: null, ...deadline } as unknown as DeadlineRule;
    const read = dueAt(rule, { signedOn, receivedOn: null }, calendar);
    return read.dueAt === null ? { as: 'waits' } : { as: 'due', dueAt: read.dueAt, from: read.trigger?.on ?? null };
  } catch {
    return { as: 'unreadable' };
  }
};
