import type { ListedReminder } from '@cascade/lineage';
import { createTransport } from 'nodemailer';
import type { MailSettings } from '../settings';
import { wordsOf } from './reminder-words';

const PATIENCE_MS = 15_000;
/** Sends one reminder; the same reminder has the same Message-ID, by which a mailbox knows a repeat. @throws Error what the mail server said */
export const sendMail = async ({ server, from }: MailSettings, to: string, reminder: ListedReminder): Promise<void> => {
  const transport = createTransport(server, {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  } as object);
  try {
    const { subject, text } = wordsOf(reminder);
    await transport.sendMail({ from, to, subject, text, messageId: `<${reminder.reminderId}@cascade>` });
  } finally {
    transport.close();
  }
};
