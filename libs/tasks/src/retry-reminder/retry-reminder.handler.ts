import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { reminderStream } from '../domain';
import { ReminderStreams } from '../streams';
import { RetryReminder } from './retry-reminder.command';

@CommandHandler(RetryReminder)
export class RetryReminderHandler implements ICommandHandler<RetryReminder> {
  constructor(private readonly reminders: ReminderStreams) {}

  /** @throws DomainError `reminder.unknown`, `reminder.not-given-up` */
  execute({ meta, body }: RetryReminder): Promise<Recorded> {
    return this.reminders.handle(reminderStream(body.reminderId), { type: 'RetryReminder', data: body }, meta);
  }
}
