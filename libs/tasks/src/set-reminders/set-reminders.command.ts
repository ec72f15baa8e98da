import type { CommandMeta } from '@cascade/event-store/domain';
import type { ReminderRule } from '../domain';

export interface SetRemindersBody {
  readonly authorityId: string;
  readonly rules: readonly ReminderRule[];
  readonly email: string | null;
  readonly webhookUrl: string | null;
  /** Signs what is sent there; 24 characters at least. */
  readonly webhookSecret: string | null;
}
/** What a body wants to be told of its tasks, when, and by which channels. */
export class SetReminders {
  constructor(
    readonly meta: CommandMeta,
    readonly body: SetRemindersBody,
  ) {}
}
