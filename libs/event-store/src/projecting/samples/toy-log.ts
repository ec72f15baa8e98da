import { canonicalText } from '../../encoding/canonical-text';
import type { WrittenEvent } from '../../encoding/written-event';
import type { CopyTarget } from '../../copying/copy-target';
import { uuidV5 } from '../../domain';

const DAY = 86_400_000;
const START = Date.parse('2020-01-01T00:00:00Z');
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The n-th event of a toy task's life: assigned, deadline set, progressed three times, reported, confirmed, deadline moved late. */
const lifeOf = (task: number, step: number): { type: string; data: object } => {
  const idOfReport = uuidV5(`${task}/5`);
  switch (step) {
    case 0:
      return { type: 'ToyAssigned', data: { assigneeId: uuidV5(`body/${task % 997}`), note: `Giao nhiệm vụ số ${task} theo Công văn` } };
    case 1:
      return {
        type: 'ToyDeadlineSet',
        data: { dueAt: START + (20 + (task % 40)) * DAY, rule: { kind: 'fixed', on: '2020-08-21' }, calendarVersion: 'vn-2020-1' },
      };
    case 5:
      return { type: 'ToyReported', data: { reportId: idOfReport, productOn: START + (15 + (task % 40)) * DAY } };
    case 6:
      return { type: 'ToyConfirmed', data: { reportedBy: idOfReport } };
    case 7:
      return {
        type: 'ToyDeadlineSet',
        data: { dueAt: START + (25 + (task % 40)) * DAY, rule: { kind: 'fixed', on: '2020-08-25' }, calendarVersion: 'vn-2020-1' },
      };
    default:
      return { type: 'ToyProgressed', data: { step: `step-${step % 2}`, share: step / 5 } };
  }
};
const LIFE = 8;
/** Tasks of one order move together, order after order: `together` lives are told side by side. */
const TOGETHER = 2_000;

/** Writes a log of `count` events about `count / 8` tasks, with texts of the usual size (about 900 bytes an event). */
export const writeToyLog = async (store: CopyTarget, count: number): Promise<void> => {
  const pending: Promise<unknown>[] = [];
  for (let n = 0; n < count; n += 1) {
    const round = Math.floor(n / (TOGETHER * LIFE));
    const within = n % (TOGETHER * LIFE);
    const task = round * TOGETHER + (within % TOGETHER);
    const step = Math.floor(within / TOGETHER);
    const { type, data } = lifeOf(task, step);
    const recordedAt = START + n * 1_000;
    const occurredAt = dayOf(START + (task % 40) * DAY + step * 2 * DAY);
    const [causationId, correlationId] = [uuidV5(`cause/${task}`), uuidV5(`order/${round}`)];
    const metadata = {
      actor: uuidV5(`account/${task % 50}`),
      causationId,
      commandId: uuidV5(`command/${n}`),
      correlationId,
      occurredAt,
      onBehalfOf: uuidV5(`body/${task % 997}`),
    };
    const event: WrittenEvent = {
      id: uuidV5(`${task}/${step}`),
      type,
      version: 1,
      data: canonicalText({
        ...data,
        taskId: uuidV5(`task/${task}`),
        directiveId: uuidV5(`directive/${round}`),
        itemId: uuidV5(`item/${task % 31}`),
        verb: 'Yêu cầu',
      }),
      metadata: canonicalText({ ...metadata, recordedAt: new Date(recordedAt).toISOString() }),
    };
    pending.push(store.appendWritten(`toy-${uuidV5(`task/${task}`)}`, [event], step === 0 ? 'no-stream' : BigInt(step - 1)));
    if (pending.length >= 4_000) await Promise.all(pending.splice(0));
  }
  await Promise.all(pending);
};
