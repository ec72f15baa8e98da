import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { ListedReminder, ListRemindersParams } from '../reminding/reminders.queries';

/** What bodies were told of their tasks. */
export class ListRemindersQuery extends Query<Answer<{ readonly items: readonly ListedReminder[]; readonly next: string | null }>> {
  constructor(
    readonly params: ListRemindersParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ListRemindersQuery)
export class ListRemindersHandler implements IQueryHandler<ListRemindersQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({
    params,
    at,
  }: ListRemindersQuery): Promise<Answer<{ readonly items: readonly ListedReminder[]; readonly next: string | null }>> {
    return this.readModels.ask('list-reminders', params, at);
  }
}
