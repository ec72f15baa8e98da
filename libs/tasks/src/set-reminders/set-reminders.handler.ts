import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { DomainError, type Recorded, type Sealed } from '@cascade/event-store/domain';
import { RemindersStreams } from '../streams';
import { SetReminders } from './set-reminders.command';

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const SHORTEST_SECRET = 24;

@CommandHandler(SetReminders)
export class SetRemindersHandler implements ICommandHandler<SetReminders> {
  constructor(
    private readonly policies: RemindersStreams,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}

  /** @throws DomainError `reminders.address-unusable`, and what the decider refuses */
  async execute({ meta, body }: SetReminders): Promise<Recorded> {
    const { authorityId, rules, email, webhookUrl, webhookSecret } = body;
    if (email !== null && !EMAIL.test(email)) throw new DomainError('reminders.address-unusable', { channel: 'email' });
    if (webhookUrl !== null && !(URL.canParse(webhookUrl) && /^https?:$/.test(new URL(webhookUrl).protocol)))
      throw new DomainError('reminders.address-unusable', { channel: 'webhook' });
    if (webhookSecret !== null && webhookSecret.length < SHORTEST_SECRET)
      throw new DomainError('reminders.address-unusable', { channel: 'webhook' });
    const key = await this.keys.create(`policy-${authorityId}`);
    const fields = sealedFields(this.keys);
    const seal = (text: string | null): Sealed | null => (text === null ? null : fields.seal(text, key));
    const data = { authorityId, rules, email: seal(email), webhookUrl: seal(webhookUrl), webhookSecret: seal(webhookSecret) };
    return this.policies.handle(`policy-${authorityId}`, { type: 'SetReminders', data }, meta);
  }
}
