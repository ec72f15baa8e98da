import { Injectable } from '@nestjs/common';
import { ActingBodies } from '@cascade/authorities';
import { CalendarStreams } from '@cascade/calendar';
import { calendarStream, vietNamCalendar, VIET_NAM_CALENDAR_ID, type WorkCalendar } from '@cascade/calendar/domain';
import { DomainError, type CommandMeta } from '@cascade/event-store/domain';
import { checkBegun, checkReporter, isPeriod, occurrenceOf, taskStream, type KnownTask } from './domain';
import { TaskStreams } from './streams';

/** A report's stream begins with its first fact, so only its task can tell whether such a report is due, and whose it is. */
@Injectable()
export class DutyReports {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly calendars: CalendarStreams,
    private readonly acting: ActingBodies,
  ) {}
  /** @throws DomainError `task.unknown`, `report.period-unreadable`, `task.not-yours`, `report.no-duty`, `report.period-not-due` */
  async check(
    type: 'Submit' | 'Waive',
    { taskId, period, evidence }: { taskId: string; period: string; evidence?: string | null },
    meta: CommandMeta,
  ): Promise<KnownTask> {
    const { state } = await this.tasks.load(taskStream(taskId));
    if (state.status === 'absent') throw new DomainError('task.unknown', { taskId });
    if (!isPeriod(period)) throw new DomainError('report.period-unreadable', { taskId, period });
    checkReporter(taskId, type, state, await this.acting.of(meta), evidence);
    if (!state.duty) throw new DomainError('report.no-duty', { taskId });
    occurrenceOf(taskId, state.duty, period, await this.calendar());
    if (type === 'Submit') checkBegun(taskId, period, meta.occurredAt);
    return state;
  }
  private async calendar(): Promise<WorkCalendar> {
    const { state } = await this.calendars.load(calendarStream(VIET_NAM_CALENDAR_ID));
    return state.status === 'open' ? state.calendar : vietNamCalendar();
  }
}
