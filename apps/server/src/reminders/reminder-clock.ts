import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { isDomainError, uuidV5, type CommandMeta, type Sealed } from '@cascade/event-store/domain';
import type { ListedReminder } from '@cascade/lineage';
import { ReminderStreams, RemindersStreams } from '@cascade/tasks';
import { reminderStream, type Channel, type ReminderOf } from '@cascade/tasks/domain';
import { Resources } from '../engine/resources';
import type { MailSettings } from '../settings';
import { sendMail } from './send-mail';
import { sendWebhook } from './send-webhook';

const EVERY_MS = 30_000;
const PAGE = 200;
const PATIENCE_MS = 10_000;

/**
 * What the engine does at a time: raises reminders whose time has come and sends what is owed. Nothing hangs on the moment it looks: after a day of downtime
 * it finds the same reminders, each with the id that task, rule and due instant give it.
 */
@Injectable()
export class ReminderClock implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('reminders');
  private timer: NodeJS.Timeout | undefined;
  private under: Promise<void> = Promise.resolve();
  mail: MailSettings | undefined;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
    private readonly resources: Resources,
    private readonly reminders: ReminderStreams,
    private readonly policies: RemindersStreams,
  ) {}
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tick().catch((error: unknown) => this.logger.error(String(error))), EVERY_MS);
    this.timer.unref();
  }
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.under.catch(() => undefined);
  }
  /** One look at the clock. Looks never overlap; of several engines the one that runs the processes looks. */
  tick(): Promise<void> {
    const turn = this.under.catch(() => undefined).then(() => this.look());
    this.under = turn;
    return turn;
  }
  private async look(): Promise<void> {
    if ((await this.resources.processing?.role())?.role === 'standby') return;
    const asOf = this.clock.now();
    const due = await this.ask<{ items: readonly ReminderOf[] }>('due-reminders', {}, asOf);
    for (let from = 0; from < due.items.length; from += PAGE)
      await Promise.all(due.items.slice(from, from + PAGE).map((of) => this.raise(of, asOf)));
    const byHand = await this.ask<{ items: readonly Omit<ReminderOf, 'channels'>[] }>('due-hand-reminders', {}, asOf);
    for (const of of byHand.items) await this.raise({ ...of, channels: await this.channelsOf(of.authorityId) }, asOf);
    const owed = await this.ask<{ items: readonly ListedReminder[] }>('list-reminders', { owed: true, limit: PAGE }, asOf);
    for (const reminder of owed.items) await this.send(reminder, asOf);
  }
  private async ask<R>(name: string, params: object, asOf: number): Promise<R> {
    return (await this.readModels.ask<R>(name, params, { asOf, after: await this.store.head(), wait: PATIENCE_MS })).result;
  }
  private async raise(
    { reminderId, taskId, directiveId, authorityId, days, about, dueAt, channels }: ReminderOf,
    now: number,
  ): Promise<void> {
    const data = { reminderId, taskId, directiveId, authorityId, days, about, dueAt, channels };
    await this.reminders.handle(reminderStream(reminderId), { type: 'RaiseReminder', data }, metaOf(`raise/${reminderId}`, now));
  }
  /** What somebody says by hand goes where the body has its reminders sent, by whichever of its rules. */
  private async channelsOf(authorityId: string): Promise<Channel[]> {
    const policy = (await this.policies.load(`policy-${authorityId}`)).state;
    return [...new Set(policy?.rules.flatMap(({ channels }) => channels) ?? [])];
  }
  private async send(reminder: ListedReminder, now: number): Promise<void> {
    for (const channel of ['email', 'webhook'] as const) {
      const next = channel === 'email' ? reminder.emailNext : reminder.webhookNext;
      if (next === null || next > now) continue;
      const error = await this.sendBy(channel, reminder, now).then(
        () => null,
        (reason: unknown) => reason,
      );
      const { reminderId } = reminder;
      const stream = reminderStream(reminderId);
      // Each attempt is a command of its own: named by what stands on the stream before it.
      const { revision } = await this.reminders.load(stream);
      const meta = metaOf(`${channel}/${reminderId}/${revision}`, now);
      if (error === null) await this.reminders.handle(stream, { type: 'MarkSent', data: { reminderId, channel } }, meta);
      else await this.reminders.handle(stream, { type: 'MarkFailed', data: { reminderId, channel, error: told(error) } }, meta);
    }
  }
  private async sendBy(channel: Exclude<Channel, 'app'>, reminder: ListedReminder, now: number): Promise<void> {
    const policy = (await this.policies.load(`policy-${reminder.authorityId}`)).state;
    const fields = sealedFields(this.keys);
    const open = (text: Sealed | string | null | undefined): string =>
      (text ? (typeof text === 'string' ? text : fields.unseal(text)) : null) ?? '';
    if (channel === 'email') {
      if (!this.mail) throw new Error('SMTP_URL is not set');
      const to = open(policy?.email);
      if (!to) throw new Error('no address is set');
      return sendMail(this.mail, to, reminder);
    }
    const url = open(policy?.webhookUrl);
    if (!url) throw new Error('no address is set');
    return sendWebhook(url, open(policy?.webhookSecret), reminder, now);
  }
}
const metaOf = (name: string, now: number): CommandMeta => ({
  ...{ commandId: uuidV5(`reminders/${name}`), actor: 'system', onBehalfOf: null, occurredAt: isoOf(now) },
});
/** Short, and never an address: what a mail server answers may repeat it. */
const told = (error: unknown): string =>
  (isDomainError(error) ? error.code : String((error as Error).message ?? error)).replace(/\S+@\S+/g, '…').slice(0, 200);
