import { createHmac } from 'node:crypto';
import { isoOf } from '@cascade/calendar/domain';
import type { ListedReminder } from '@cascade/lineage';

const PATIENCE_MS = 10_000;
/** `v1,<base64 HMAC-SHA256 of "id.timestamp.body">`: whoever shares the secret can tell that the call is ours and not an old one played again. */
export const signatureOf = (secret: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

/** Posts one reminder as a CloudEvent (1.0, structured JSON); its id is the reminder's, so a repeat is known. @throws Error the status, or why nothing answered */
export const sendWebhook = async (url: string, secret: string, reminder: ListedReminder, now: number): Promise<void> => {
  const { reminderId, authorityId, days, about, by, raisedAt, task, letter } = reminder;
  const event = {
    ...{ specversion: '1.0', id: reminderId, source: `/authorities/${authorityId}`, type: 'cascade.reminder.raised.v1' },
    ...{ time: isoOf(raisedAt), subject: task?.taskId ?? letter?.directiveId ?? '', datacontenttype: 'application/json' },
    data: {
      ...{
        days,
        about,
        taskId: task?.taskId,
        directiveId: task?.directiveId ?? letter?.directiveId,
        directiveSymbol: task?.directiveSymbol ?? letter?.symbol,
        itemLabel: task?.itemLabel,
      },
      ...(by && { byId: by.byId, byName: by.byName, words: by.words }),
      ...{ assigneeId: task?.assigneeId, assigneeName: task?.assigneeName, dueAt: task?.dueAt ? isoOf(task.dueAt) : null },
    },
  };
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(now / 1000));
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': reminderId,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureOf(secret, reminderId, timestamp, body),
    },
    body,
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
};
