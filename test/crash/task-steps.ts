import type { Knowledge, KnownTask } from './knowledge';
import type { Random } from './random';
import { acknowledged, commandIdOf, type Answer, type Step } from './steps';

interface Move {
  readonly command: string;
  readonly path: string;
  readonly body?: object;
  done?(answer: Answer): void;
  /** A judgement is the giver's: asked for nobody it is taken as the store's own. */
  readonly givers?: true;
  /** Where it is no event of the task itself. */
  readonly stream?: string;
}
/** What may come next in the life of a task that nobody else is at work on; every move is news to the task. */
export const moveTask = (key: string, taskId: string, assigneeId: string, random: Random, known: Knowledge): Step | null => {
  if (!known.claim(taskId)) return null;
  const task = known.task(taskId);
  const { command, path, body = {}, done, givers, stream = `task-${taskId}` } = random.oneOf(movesOf(taskId, random, task));
  const occurredAt = `2020-08-${random.between(17, 28)}`; // late facts are the normal case
  return {
    ...{
      key,
      method: 'POST',
      path: `/api/tasks/${taskId}/${path}`,
      body: { occurredAt, ...body },
      onBehalfOf: givers ? null : assigneeId,
      mayBeRefused: [],
    },
    claims: (answer) => [acknowledged(commandIdOf(key, command), stream, answer)],
    done: (answer) => {
      done?.(answer);
      known.release(taskId);
    },
    refused: () => known.release(taskId),
  };
};
/** Each occurrence of a recurring duty is reported once. */
const dayOf = (place: number): string => new Date(Date.UTC(2020, 8, 1 + place)).toISOString().slice(0, 10);
const movesOf = (taskId: string, random: Random, task: KnownTask): readonly Move[] => {
  const period = dayOf(task.periods);
  const report: Move = {
    command: 'ReportTask',
    path: 'report',
    body: { productOn: `2020-08-${random.between(17, 28)}`, note: 'Đã cài đặt cho 120 người' },
    done: ({ reportId }) => (task.pending = reportId ?? null),
  };
  const always: Move[] = [
    { command: 'ProgressTask', path: 'progress', body: { note: 'Đang vận động', value: { amount: 40, unit: '%', asOf: '2020-08-19' } } },
    {
      command: 'SubmitReport',
      path: `reports/${period}`,
      body: { values: [{ name: 'Tỷ lệ', amount: random.between(0, 100), unit: '%' }], occurredAt: period },
      stream: `report-${taskId}-${period}`,
      done: () => void (task.periods += 1),
    },
  ];
  if (task.pending !== null) {
    const { pending: reportId } = task;
    const settle = (): void => void (task.pending = null);
    return [
      { command: 'ConfirmTask', path: 'confirm', givers: true, body: { reportId }, done: () => (settle(), (task.done = true)) },
      { command: 'ReturnTask', path: 'return', givers: true, body: { reportId, reason: 'Thiếu số liệu' }, done: settle },
      ...always,
    ];
  }
  const moves = task.done ? always : [report, report, ...always];
  return task.accepted ? moves : [{ command: 'AcceptTask', path: 'accept', done: () => (task.accepted = true) }, ...moves];
};
