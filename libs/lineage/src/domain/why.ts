import { addDays, dayOf, isWorkingDay, type Instant, type SpecialDay, type WorkCalendar } from '@cascade/calendar/domain';
import type { FactCorrected, RecordedEvent } from '@cascade/event-store/domain';
import type { DeadlineSet } from '@cascade/tasks/domain';
import { heldEvents, type HeldEvents } from './held-events';
import type { TaskState } from './task-state';

export interface Words {
  readonly vi: string;
  readonly en: string;
}
/** An event behind a value. */
export interface WhyEvent {
  readonly stream: string;
  readonly revision: string;
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: string | null;
  readonly recordedAt: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  /** The value follows from it; the others were looked at and say nothing against it. */
  readonly decides: boolean;
}
/** The rule by which a state follows; in the order in which they are asked: the first that holds. */
export const STATE_RULES: Readonly<Record<TaskState, Words>> = {
  withdrawn: { vi: 'Việc đã được thu hồi', en: 'The task was withdrawn' },
  doneInTime: {
    vi: 'Báo cáo hoàn thành đã được xác nhận, ngày của sản phẩm trước thời điểm quá hạn (hoặc không có thời hạn)',
    en: 'A report was confirmed, and the date of its product is before the first instant that is too late (or there is no deadline)',
  },
  doneLate: {
    vi: 'Báo cáo hoàn thành đã được xác nhận, ngày của sản phẩm không trước thời điểm quá hạn',
    en: 'A report was confirmed, and the date of its product is not before the first instant that is too late',
  },
  returned: { vi: 'Báo cáo gần nhất đã bị trả lại', en: 'The last report was returned' },
  overdue: {
    vi: 'Chưa có báo cáo nào được xác nhận và thời điểm xem không trước thời điểm quá hạn',
    en: 'No report was confirmed, and the instant asked for is not before the first instant that is too late',
  },
  notReceived: {
    vi: 'Văn bản đã gửi nhưng cơ quan thực hiện chưa đăng ký văn bản đến',
    en: 'The order was sent, and neither the assignee nor its body has registered it',
  },
  withoutDeadline: { vi: 'Văn bản không nêu thời hạn tính được', en: 'The order names no deadline that can be computed' },
  openInTime: {
    vi: 'Chưa có báo cáo nào được xác nhận, thời điểm xem trước thời điểm quá hạn',
    en: 'No report was confirmed, and the instant asked for is before the first instant that is too late',
  },
};
/** Types of the task's own events from which each state follows. Of the letter's: registered or not. */
const DECIDING: Readonly<Record<TaskState, readonly string[]>> = {
  withdrawn: ['TaskWithdrawn'],
  doneInTime: ['TaskReportedDone', 'TaskConfirmed', 'DeadlineSet'],
  doneLate: ['TaskReportedDone', 'TaskConfirmed', 'DeadlineSet'],
  returned: ['TaskReturned'],
  overdue: ['DeadlineSet'],
  notReceived: ['DeliverySent', 'DeliveryArrived'],
  withoutDeadline: ['TaskAssigned', 'TaskReassigned', 'DeadlineSet'],
  openInTime: ['DeadlineSet'],
};
/** Of several of one type the one that was recorded last decides; but for reports, where the one that was confirmed does. With each what put it right. */
const decidingIn = ({ held, isVoided, isOfFormerLife, correctionOf }: HeldEvents, types: readonly string[]): ReadonlySet<string> => {
  const own = held.filter((event) => !isVoided(event) && !isOfFormerLife(event));
  const last = new Map<string, RecordedEvent>();
  for (const event of own) if (types.includes(event.type)) last.set(event.type, event);
  const confirmed = last.get('TaskConfirmed');
  if (confirmed) {
    const { reportId } = confirmed.data as { reportId: string };
    const report = own.find(({ type, data }) => type === 'TaskReportedDone' && (data as { reportId: string }).reportId === reportId);
    if (report) last.set('TaskReportedDone', report);
  }
  const deciding = [...last.values()];
  const putRight = new Set(deciding.map(correctionOf).filter((correction) => correction !== null));
  const corrections = held.filter(({ type, data }) => type === 'FactCorrected' && putRight.has(data as FactCorrected['data']));
  return new Set([...deciding, ...corrections].map(({ id }) => id));
};
const shown = ({ stream, revision, id, type, metadata }: RecordedEvent, decides: boolean): WhyEvent => {
  const { occurredAt, recordedAt, actor, onBehalfOf } = metadata;
  return { stream, revision: String(revision), eventId: id, type, occurredAt, recordedAt, actor, onBehalfOf, decides };
};
/** The events that a state rests on: of the task and of its letter's delivery, as far as they hold by then, and what was put right of them since. */
export const whyState = (state: TaskState, events: readonly RecordedEvent[], asOf: Instant): readonly WhyEvent[] => {
  const known = heldEvents(events, asOf);
  const deciding = decidingIn(known, DECIDING[state]);
  return known.held.map((event) => shown(event, deciding.has(event.id)));
};

/** A day that the count of a deadline passed over, or worked though it would be off. */
export interface CountedDay {
  readonly on: string;
  readonly kind: 'weekend' | SpecialDay['kind'];
  readonly name: string | null;
  readonly source: string | null;
}
export interface WhyDue {
  readonly dueAt: string | null;
  readonly rule: DeadlineSet['data']['rule'] | null;
  readonly trigger: DeadlineSet['data']['trigger'];
  readonly calendarVersion: string | null;
  readonly calendar: readonly CountedDay[];
  readonly events: readonly WhyEvent[];
}
/** A longer count would be a mistake of somebody's. */
const MOST_DAYS = 800;
/** The days from the trigger to the deadline that are not worked, and those worked though they would be off. */
export const countedDays = (calendar: WorkCalendar, from: string, until: string): CountedDay[] => {
  const days: CountedDay[] = [];
  for (let day = addDays(from, 1), count = 0; day <= until && count < MOST_DAYS; day = addDays(day, 1), count += 1) {
    const special = calendar.specialDays.get(day);
    if (special) days.push({ on: day, kind: special.kind, name: special.name, source: special.source });
    else if (!isWorkingDay(calendar, day)) days.push({ on: day, kind: 'weekend', name: null, source: null });
  }
  return days;
};
/** Which calendar a deadline was computed with: `<id>@<revision>`. */
export const calendarOf = (version: string): { readonly calendarId: string; readonly revision: number } | null => {
  const [, calendarId, revision] = /^(.+)@(\d+)$/.exec(version) ?? [];
  return calendarId === undefined ? null : { calendarId, revision: Number(revision) };
};
const ASKED_FOR = ['DeadlineSet', 'TaskExtensionAsked', 'TaskExtensionGranted', 'TaskExtensionRefused', 'TaskAssigned', 'TaskReassigned'];
/** Where a deadline comes from: the rule as read, the event it runs from, and the days of the calendar that it was counted by. */
export const whyDue = (events: readonly RecordedEvent[], asOf: Instant, calendar: (version: string) => WorkCalendar | null): WhyDue => {
  const known = heldEvents(events, asOf);
  const { held } = known;
  const [deciding] = decidingIn(known, ['DeadlineSet']);
  const standing = held.find(({ id }) => id === deciding)?.data as DeadlineSet['data'] | undefined;
  const { rule = null, trigger = null, calendarVersion = null, dueAt = null } = standing ?? {};
  const days = calendarVersion === null ? null : calendar(calendarVersion);
  const isCounted = rule?.kind === 'relative' && trigger !== null && dueAt !== null && days !== null;
  return {
    ...{ dueAt, rule, trigger, calendarVersion },
    calendar: isCounted ? countedDays(days, trigger.on.slice(0, 10), dayOf(Date.parse(dueAt) - 1)) : [],
    events: held.filter(({ type }) => ASKED_FOR.includes(type)).map((event) => shown(event, event.id === deciding)),
  };
};
