import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ActingBodies } from '@cascade/authorities';
import { firstInstantOf } from '@cascade/calendar/domain';
import { DomainError, type Recorded } from '@cascade/event-store/domain';
import { checkReporter, isPeriod, reportStream, taskStream } from '../domain';
import { ReportStreams, TaskStreams } from '../streams';
import { TaskNotes } from '../task-notes';
import { CorrectReport } from './correct-report.command';

@CommandHandler(CorrectReport)
export class CorrectReportHandler implements ICommandHandler<CorrectReport> {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly reports: ReportStreams,
    private readonly acting: ActingBodies,
    private readonly notes: TaskNotes,
  ) {}

  /** @throws DomainError `task.unknown`, `report.period-unreadable`, `task.not-yours`, `fact.unknown`, `fact.correction-empty`, `fact.reason-missing` */
  async execute({ meta, body: { taskId, period, correction } }: CorrectReport): Promise<Recorded> {
    const { state: task } = await this.tasks.load(taskStream(taskId));
    if (task.status === 'absent') throw new DomainError('task.unknown', { taskId });
    if (!isPeriod(period)) throw new DomainError('report.period-unreadable', { taskId, period });
    if (correction.occurredAt !== null) firstInstantOf(correction.occurredAt, 'happenedAt');
    const stream = reportStream(taskId, period);
    const { facts = [] } = (await this.reports.load(stream)).state;
    const fact = correction.eventId
      ? facts.find(({ id }) => id === correction.eventId)
      : facts.findLast(({ type }) => type === 'ReportSubmitted' || type === 'ReportWaived');
    // Who may say it may put it right: a report its doer or collector, a waiver its giver.
    checkReporter(taskId, fact?.type === 'ReportWaived' ? 'Waive' : 'Submit', task, await this.acting.of(meta));
    const data = await this.notes.close(taskId, { ...correction, eventId: fact?.id ?? correction.eventId ?? '', productOn: null });
    return this.reports.handle(stream, { type: 'CorrectFact', data }, meta);
  }
}
