import type { Trace, TraceNode, TraceTask } from '@cascade/lineage';
import {
  BAR_ORDER,
  STATE_SIGNS,
  isRegisteredState,
  type Sign,
  type StateCounts,
  type TaskCounts,
  type TaskState,
} from '@cascade/lineage/domain';
import { barOf, hasTasks } from './bar';
import { bold, dim, inSign, lineOf, plain, type Paper, type Piece } from './paint';
import { RELATION_WORDS, countInWords, dateInWords, instantInWords, levelsInWords } from './words';

export interface TreeOptions {
  readonly paper: Paper;
  /** Children drawn under one node before the rest is folded into a line. */
  readonly fold: number;
  /** Each task on a line of its own. */
  readonly tasks: boolean;
}
export const FOLD_AT = 20;

/** What a body's own tasks come to in one sign: the state that needs somebody's eye first. */
const URGENCY: readonly TaskState[] = [
  'overdue',
  'returned',
  'notReceived',
  'openInTime',
  'withoutDeadline',
  'doneLate',
  'doneInTime',
  'withdrawn',
];
const gravest = ({ byState }: StateCounts): TaskState | null => URGENCY.find((state) => (byState[state] ?? 0) > 0) ?? null;
const HELD = { sign: '■', colour: 'ofState' as const };

const signOf = (node: TraceNode): { sign: string; colour: (typeof STATE_SIGNS)[Sign]['colour']; struck?: true } => {
  if (node.status === 'recalled') return STATE_SIGNS.recalled;
  if (node.kind !== 'directive') return STATE_SIGNS[node.kind];
  const state = gravest(node.given);
  return state ? STATE_SIGNS[state] : HELD;
};
const bars = (node: TraceNode): Piece[] => [
  ...(hasTasks(node.given) ? [dim('  được giao '), ...barOf(node.given)] : []),
  ...(hasTasks(node.tasks) ? [dim('  giao '), ...barOf(node.tasks)] : []),
];
const STATUS_WORDS: Partial<Record<string, string>> = { recalled: 'đã thu hồi', numbering: 'đang xin số' };
/** One line: sign, symbol, date, issuer, where it stands, and what is remarkable, each in words too. */
export const nodePieces = (node: TraceNode): Piece[] => {
  const sign = signOf(node);
  const name = node.issuerName ?? 'không rõ cơ quan';
  const head = [inSign(`${sign.sign} `, { colour: sign.colour })];
  const remarks: Piece[] = [];
  if (node.kind === 'silent') head.push(inSign(name, STATE_SIGNS.silent), dim(`  ${STATE_SIGNS.silent.vi}`));
  else if (node.kind === 'draft')
    head.push(inSign(node.status === 'numbering' ? '(đang xin số)' : '(dự thảo)', STATE_SIGNS.draft), plain(`  ${name}`));
  else {
    const title = `${node.documentType && node.documentType !== 'CV' && !node.symbol ? `${node.documentType} ` : ''}${node.symbol ?? '(không số)'}`;
    head.push(node.status === 'recalled' ? inSign(title, STATE_SIGNS.recalled) : node.place === 'focus' ? bold(title) : plain(title));
    head.push(dim(`  ${dateInWords(node.issuedOn)}`), plain(`  ${name}`));
    if (node.kind === 'ghost') remarks.push(dim(`  ${STATE_SIGNS.ghost.vi}`));
  }
  if (node.delivery === 'refused') remarks.push(dim('  từ chối nhận'));
  else if (node.delivery && !isRegisteredState(node.delivery))
    remarks.push(inSign(`  ${STATE_SIGNS.notReceived.vi}`, STATE_SIGNS.notReceived));
  if (node.kind === 'directive' && node.status && STATUS_WORDS[node.status]) remarks.push(dim(`  ${STATUS_WORDS[node.status]}`));
  if (node.relation && node.relation !== 'implements') remarks.push(dim(`  (${RELATION_WORDS[node.relation]})`));
  if (node.skippedLevels.length) remarks.push(inSign(`  ⇣ bỏ qua ${node.skippedLevels.join(', ')}`, { colour: 'amber' }));
  if (node.toBeReviewed)
    remarks.push(inSign(`  ${STATE_SIGNS.toBeReviewed.sign} ${STATE_SIGNS.toBeReviewed.vi}`, STATE_SIGNS.toBeReviewed));
  if (node.drawnElsewhere) return [...head, ...remarks, dim('  ↑ đã vẽ ở nhánh khác')];
  if (node.cut) remarks.push(dim('  … còn cấp dưới'));
  return [...head, ...bars(node), ...remarks];
};
const taskPieces = (task: TraceTask): Piece[] => {
  const sign = STATE_SIGNS[task.state];
  const due = task.dueAt === null ? '' : `, hạn ${instantInWords(task.dueAt - 1)}`;
  const mark = task.force === 'binding' ? [] : [plain(`${STATE_SIGNS[task.force].sign} `)];
  return [
    ...mark,
    inSign(`${sign.sign} `, sign),
    plain(`mục ${task.itemLabel ?? '?'}: ${task.assigneeName ?? 'không rõ'}`),
    dim(`  ${sign.vi}${due}${task.force === 'binding' ? '' : `, ${STATE_SIGNS[task.force].vi}`}`),
  ];
};
const silentAmong = (nodes: readonly TraceNode[]): string => {
  const silent = nodes.filter(({ kind }) => kind === 'silent').length;
  return silent ? `, trong đó ${countInWords(silent)} ${STATE_SIGNS.silent.vi}` : '';
};

const subtree = (node: TraceNode, above: string, options: TreeOptions): string[] => {
  const { paper, fold, tasks } = options;
  const rows: { pieces: Piece[]; node: TraceNode | null }[] = [];
  if (tasks) for (const task of node.ownTasks ?? []) rows.push({ pieces: taskPieces(task), node: null });
  // The way down to the directive that was asked for is never folded away.
  const leads = (child: TraceNode): boolean => child.place !== 'below';
  const shown = node.children.length > fold ? node.children.filter((child, place) => place < fold || leads(child)) : node.children;
  for (const child of shown) rows.push({ pieces: nodePieces(child), node: child });
  const rest = node.children.filter((child) => !shown.includes(child));
  if (rest.length)
    rows.push({
      pieces: [
        dim(`+${countInWords(rest.length)} ${levelsInWords(rest.map(({ level }) => level))}${silentAmong(rest)} (--all: xem tất cả)`),
      ],
      node: null,
    });
  return rows.flatMap(({ pieces, node: child }, place) => {
    const last = place === rows.length - 1;
    const edge =
      child?.kind === 'silent'
        ? last
          ? '└┄ '
          : '├┄ '
        : child?.kind === 'draft' || child?.kind === 'ghost'
          ? last
            ? '└╌ '
            : '├╌ '
          : last
            ? '└─ '
            : '├─ ';
    const line = lineOf([dim(above + edge), ...pieces], paper);
    return child ? [line, ...subtree(child, above + (last ? '   ' : '│  '), options)] : [line];
  });
};

/** The signs that stand in this tree, with their words: nobody must know them by heart. */
const legend = (roots: readonly TraceNode[]): Piece[] => {
  const used = new Set<Sign>();
  const count = (counts: TaskCounts): void => {
    for (const state of BAR_ORDER) if (counts.byState[state]) used.add(state);
    for (const force of ['request', 'encouragement'] as const) {
      const apart = counts[force];
      if (!apart?.total) continue;
      used.add(force);
      for (const state of BAR_ORDER) if (apart.byState[state]) used.add(state);
    }
  };
  const visit = (node: TraceNode): void => {
    count(node.tasks);
    count(node.given);
    if (node.kind !== 'directive') used.add(node.kind);
    if (node.toBeReviewed) used.add('toBeReviewed');
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  const order: readonly Sign[] = [...BAR_ORDER, 'request', 'encouragement', 'toBeReviewed', 'draft', 'silent', 'ghost'];
  return order
    .filter((sign) => used.has(sign))
    .flatMap((sign, place) => [
      plain(place ? '   ' : ''),
      inSign(STATE_SIGNS[sign].sign, STATE_SIGNS[sign]),
      dim(` ${STATE_SIGNS[sign].vi}`),
    ]);
};
const summary = ({ below }: Trace): string =>
  [
    `${countInWords(below.directives)} văn bản bên dưới`,
    ...(below.drafts ? [`${countInWords(below.drafts)} dự thảo`] : []),
    ...(below.silent ? [`${countInWords(below.silent)} ${STATE_SIGNS.silent.vi}`] : []),
  ].join(' · ');

/** What every answer says of itself, in one line. */
export const statedLine = ({ asOf, knownAt, ordinal }: { asOf: string; knownAt: number; ordinal: number }): string =>
  `Tại thời điểm ${dateInWords(asOf)} · biết đến sự kiện ${countInWords(knownAt)}${knownAt === ordinal ? '' : ` trên ${countInWords(ordinal)}`}`;

/** The whole drawing, line by line. */
export const drawTrace = (trace: Trace & { asOf: string; knownAt: number; ordinal: number }, options: TreeOptions): string[] => {
  const { paper } = options;
  const wide: Paper = { ...paper, width: null };
  const lines = [lineOf([dim(statedLine(trace))], paper), ''];
  for (const root of trace.roots) lines.push(lineOf(nodePieces(root), paper), ...subtree(root, '', options), '');
  lines.push(lineOf([plain(summary(trace))], paper));
  for (const { relation, symbol, issuerName, issuedOn } of trace.otherCitations)
    lines.push(
      lineOf(
        [
          dim(`${RELATION_WORDS[relation]}: `),
          plain(`${symbol ?? '(không số)'} ${issuerName ?? ''}`),
          dim(issuedOn ? ` ${dateInWords(issuedOn)}` : ''),
        ],
        paper,
      ),
    );
  const signs = legend(trace.roots);
  if (signs.length) lines.push('', lineOf(signs, wide));
  return lines;
};
