import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import type { ReminderRule } from '../domain';
import { RemindersStreams } from '../streams';

export interface StandingReminders {
  readonly rules: readonly ReminderRule[];
  /** Null where none is set, or its key was destroyed. */
  readonly email: string | null;
  readonly webhookUrl: string | null;
  /** A secret is never told again. */
  readonly hasWebhookSecret: boolean;
}
/** What a body wants to be told, as it stands; read from its own stream. */
export class ReminderPolicyQuery extends Query<StandingReminders> {
  constructor(readonly authorityId: string) {
    super();
  }
}
@QueryHandler(ReminderPolicyQuery)
export class ReminderPolicyHandler implements IQueryHandler<ReminderPolicyQuery> {
  constructor(
    private readonly policies: RemindersStreams,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}

  async execute({ authorityId }: ReminderPolicyQuery): Promise<StandingReminders> {
    const { state } = await this.policies.load(`policy-${authorityId}`);
    const fields = sealedFields(this.keys);
    const opened = (field: NonNullable<typeof state>['email'] | undefined): string | null =>
      field === null || field === undefined || typeof field === 'string' ? (field ?? null) : fields.unseal(field);
    return {
      rules: state?.rules ?? [],
      email: opened(state?.email),
      webhookUrl: opened(state?.webhookUrl),
      hasWebhookSecret: (state?.webhookSecret ?? null) !== null,
    };
  }
}
