import { uuidV5 } from '@cascade/event-store/domain';
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
const REFUSED_AT_TIMES: Readonly<Record<string, readonly string[]>> = {
  extension: ['task.without-deadline'],
  remind: ['task.reminded-today'],
};
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
      onBehalfOf: givers ? null : (task.holderId ?? assigneeId),
      mayBeRefused: REFUSED_AT_TIMES[path] ?? [],
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
  always.push(...extensionMoves(task));
  if (!task.done) always.push({ command: 'RemindTask', path: 'remind', givers: true, body: { words: 'Đề nghị khẩn trương' } });
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
/** More time is asked for while the task is open, each time for a later day, and then granted or refused. */
const extensionMoves = (task: KnownTask): readonly Move[] => {
  const decided = (): void => void (task.extension = null);
  if (task.extension === 'asked')
    return [
      { command: 'WorkOnTask', path: 'extension/grant', givers: true, done: decided },
      { command: 'WorkOnTask', path: 'extension/refuse', givers: true, body: { reason: 'Còn kịp' }, done: decided },
    ];
  if (task.done) return [];
  const untilOn = `2020-${task.extensions < 28 ? '09' : '10'}-${String(1 + (task.extensions % 28)).padStart(2, '0')}`;
  const asked = (): void => {
    task.extension = 'asked';
    task.extensions += 1;
  };
  return [{ command: 'WorkOnTask', path: 'extension', body: { untilOn, reason: 'Mưa lũ' }, done: asked }];
};
/** The key of a task is destroyed: nobody is at work on it any more. Null where somebody is. */
export const forgetTask = (key: string, taskId: string, known: Knowledge): Step | null => {
  if (!known.claim(taskId)) return null;
  return {
    ...{ key, method: 'POST', path: `/api/tasks/${taskId}/destroy-keys`, body: { reason: 'Yêu cầu xóa số 7' }, onBehalfOf: null },
    mayBeRefused: ['key.none-named'], // nobody has written a word about it yet
    claims: (answer) => [acknowledged(commandIdOf(key, 'DestroyKeys'), `task-${taskId}`, answer)],
    done: () => undefined,
    refused: () => known.release(taskId),
  };
};
/** Some tasks go to another body in one decision; null where fewer than two are free. */
export const handOver = (key: string, taskIds: readonly string[], toId: string, known: Knowledge): Step | null => {
  const free = taskIds
    .filter((taskId) => !known.task(taskId).done && known.task(taskId).holderId !== toId)
    .filter((taskId) => known.claim(taskId));
  const release = (): void => free.forEach((taskId) => known.release(taskId));
  if (free.length < 2) {
    release();
    return null;
  }
  const items = free.map((taskId) => ({ taskId, assigneeId: toId }));
  const commandId = commandIdOf(key, 'HandOverTasks');
  return {
    ...{ key, method: 'POST', path: '/api/hand-overs', onBehalfOf: null, mayBeRefused: [] },
    body: { items, reason: 'Sắp xếp đơn vị', legalBasis: '1685/NQ-UBTVQH15', occurredAt: '2020-08-28' },
    claims: () => free.map((taskId) => ({ commandId: uuidV5(`${commandId}/${taskId}`), stream: `task-${taskId}`, revision: null })),
    done: () => {
      for (const taskId of free) known.task(taskId).holderId = toId;
      release();
    },
    refused: release,
  };
};
