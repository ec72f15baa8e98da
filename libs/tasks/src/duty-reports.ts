import { Injectable } from '@nestjs/common';
import { ActingBodies, BodiesAbove } from '@cascade/authorities';
import { CalendarStreams } from '@cascade/calendar';
import { calendarStream, vietNamCalendar, VIET_NAM_CALENDAR_ID, type WorkCalendar } from '@cascade/calendar/domain';
import { DomainError, type CommandMeta } from '@cascade/event-store/domain';
import { checkBegun, checkReporter, isPeriod, occurrenceOf, reportStream, taskStream, type KnownTask } from './domain';
import { OrdersInForce } from './orders-in-force';
import { ReportStreams, TaskStreams } from './streams';

/** A report's stream begins with its first fact, so only its task can tell whether such a report is due, and whose it is. */
@Injectable()
export class DutyReports {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly reports: ReportStreams,
    private readonly orders: OrdersInForce,
    private readonly calendars: CalendarStreams,
    private readonly acting: ActingBodies,
    private readonly above: BodiesAbove,
  ) {}
  /** @throws DomainError `task.unknown`, `report.period-unreadable`, `task.not-yours`, `report.no-duty`, `report.period-not-due`, `task.order-recalled` */
  async check(
    type: 'Submit' | 'Waive',
    { taskId, period, evidence }: { taskId: string; period: string; evidence?: string | null },
    meta: CommandMeta,
  ): Promise<KnownTask> {
    const { state } = await this.tasks.load(taskStream(taskId));
    if (state.status === 'absent') throw new DomainError('task.unknown', { taskId });
    if (!isPeriod(period)) throw new DomainError('report.period-unreadable', { taskId, period });
    const aboveIds = evidence?.trim() && state.assignment ? await this.above.thenAndNow(state.assignment.bodyId, meta.occurredAt) : [];
    checkReporter(taskId, type, state, await this.acting.of(meta), evidence, aboveIds);
    if (!state.duty) throw new DomainError('report.no-duty', { taskId });
    occurrenceOf(taskId, state.duty, period, await this.calendar());
    if (type === 'Submit') checkBegun(taskId, period, meta.occurredAt);
    await this.mustNotBeFrozen(state, taskId, period, meta);
    return state;
  }
  private async mustNotBeFrozen({ assignment }: KnownTask, taskId: string, period: string, meta: CommandMeta): Promise<void> {
    if (!assignment || (await this.reports.carriedOut(reportStream(taskId, period), meta.commandId))) return;
    await this.orders.mustStand(taskId, assignment.directiveId, meta);
  }
  private async calendar(): Promise<WorkCalendar> {
    const { state } = await this.calendars.load(calendarStream(VIET_NAM_CALENDAR_ID));
    return state.status === 'open' ? state.calendar : vietNamCalendar();
  }
}
