import type { TaskState, TaskStatus } from './task-state';

/** Everything that terminal, web, print and exports draw in one language: states of a task, marks beside them, kinds of a node. */
export type Sign = TaskState | TaskMark | 'recalled' | 'draft' | 'silent' | 'ghost';
/** What stands beside a task's state and changes no count: how binding it is, what its doer said of it, whether somebody must look at it. */
export type TaskMark = 'request' | 'encouragement' | 'toBeReviewed' | 'refused' | 'accepted' | 'reported';
export type ColourName = 'green' | 'greenAmber' | 'blue' | 'red' | 'grey' | 'greyBlue' | 'amber' | 'violet' | 'ofState';
export interface StateSign {
  /** One character; colour is never alone, so the sign says the same without it. */
  readonly sign: string;
  readonly vi: string;
  readonly en: string;
  /** 'ofState': the mark takes the colour of the state it stands beside; 'greenAmber': green with an amber edge. */
  readonly colour: ColourName;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly weight: 'thin' | 'normal' | 'thick';
  readonly struck?: true;
}
/** The table of the language of states; its order is the order in a bar of tasks. */
export const STATE_SIGNS: Readonly<Record<Sign, StateSign>> = {
  doneInTime: { sign: '●', vi: 'hoàn thành đúng hạn', en: 'done in time', colour: 'green', line: 'solid', weight: 'normal' },
  doneLate: { sign: '◐', vi: 'hoàn thành quá hạn', en: 'done late', colour: 'greenAmber', line: 'solid', weight: 'normal' },
  openInTime: { sign: '○', vi: 'đang thực hiện, trong hạn', en: 'open, in time', colour: 'blue', line: 'solid', weight: 'normal' },
  overdue: { sign: '▲', vi: 'quá hạn', en: 'overdue', colour: 'red', line: 'solid', weight: 'thick' },
  withoutDeadline: { sign: '–', vi: 'không thời hạn', en: 'without deadline', colour: 'grey', line: 'solid', weight: 'normal' },
  notReceived: { sign: '◌', vi: 'chưa tiếp nhận', en: 'not yet received', colour: 'greyBlue', line: 'solid', weight: 'thin' },
  returned: { sign: '↺', vi: 'trả lại', en: 'returned for more', colour: 'amber', line: 'solid', weight: 'normal' },
  withdrawn: { sign: '×', vi: 'thu hồi', en: 'withdrawn', colour: 'grey', line: 'solid', weight: 'thin', struck: true },
  recalled: { sign: '×', vi: 'thu hồi', en: 'recalled', colour: 'grey', line: 'solid', weight: 'thin', struck: true },
  request: { sign: '◇', vi: 'đề nghị', en: 'request', colour: 'ofState', line: 'solid', weight: 'normal' },
  encouragement: { sign: '◇', vi: 'khuyến khích', en: 'encouragement', colour: 'ofState', line: 'solid', weight: 'normal' },
  toBeReviewed: { sign: '?', vi: 'cần rà soát', en: 'to be reviewed', colour: 'violet', line: 'double', weight: 'normal' },
  refused: { sign: '⊘', vi: 'từ chối nhận', en: 'refused', colour: 'amber', line: 'solid', weight: 'normal' },
  accepted: { sign: '✓', vi: 'đã nhận việc', en: 'accepted', colour: 'ofState', line: 'solid', weight: 'normal' },
  reported: {
    sign: '⇡',
    vi: 'đã báo cáo, chờ xác nhận',
    en: 'reported, waits for a word',
    colour: 'ofState',
    line: 'solid',
    weight: 'normal',
  },
  draft: { sign: '✎', vi: 'dự thảo', en: 'draft', colour: 'grey', line: 'dashed', weight: 'thin' },
  silent: { sign: '┈', vi: 'chưa có văn bản triển khai', en: 'silent, no answer known', colour: 'grey', line: 'dotted', weight: 'normal' },
  ghost: { sign: '┄', vi: 'chưa có trong hệ thống', en: 'cited, not held', colour: 'grey', line: 'dashed', weight: 'normal' },
};
/** The states of a task in the order of a bar. */
export const BAR_ORDER = [
  'doneInTime',
  'doneLate',
  'openInTime',
  'overdue',
  'withoutDeadline',
  'notReceived',
  'returned',
  'withdrawn',
] as const satisfies readonly TaskState[];

interface Marked {
  readonly state: TaskState;
  readonly status: TaskStatus;
  readonly force: 'binding' | 'request' | 'encouragement';
  readonly toBeReviewed: boolean;
}
/**
 * The marks beside a task's state. The state is what the official table counts; what the doer said stands beside it where the state does not say it: refused,
 * accepted (or begun) though the letter is not registered yet, reported and waiting for the giver's word.
 */
export const marksOf = ({ state, status, force, toBeReviewed }: Marked): readonly TaskMark[] => [
  ...(force === 'binding' ? [] : [force]),
  ...(toBeReviewed ? (['toBeReviewed'] as const) : []),
  ...(state === 'withdrawn' ? [] : saidBeside(state, status)),
];
const saidBeside = (state: TaskState, status: TaskStatus): readonly TaskMark[] => {
  if (status === 'refused' || status === 'reported') return [status];
  return state === 'notReceived' && (status === 'accepted' || status === 'progressed') ? ['accepted'] : [];
};
