import type { Trace, TraceNode, TraceTask } from '@cascade/lineage';
import { BAR_ORDER, STATE_SIGNS, gravest, isRegisteredState, type Sign, type TaskCounts } from '@cascade/lineage/domain';
import { barOf, hasTasks } from './bar';
import { bold, dim, inSign, lineOf, plain, type Paper, type Piece } from './paint';
import type { Language } from './language';
import { inLanguage, type Word } from './vocabulary';
import { countInWords, dateInWords, dueInWords, levelsInWords, relationInWords } from './words';

export interface TreeOptions {
  readonly paper: Paper;
  /** Children drawn under one node before the rest is folded into a line. */
  readonly fold: number;
  /** Each task on a line of its own. */
  readonly tasks: boolean;
  /** Left out: Vietnamese. */
  readonly language?: Language;
}
export const FOLD_AT = 20;

const HELD = { sign: '■', colour: 'ofState' as const };

const signOf = (node: TraceNode): { sign: string; colour: (typeof STATE_SIGNS)[Sign]['colour']; struck?: true } => {
  if (node.status === 'recalled') return STATE_SIGNS.recalled;
  if (node.kind !== 'directive') return STATE_SIGNS[node.kind];
  const state = gravest(node.given);
  return state ? STATE_SIGNS[state] : HELD;
};
/** From the focus down the counts hold the tasks of all orders drawn below as well; above it they are the order's own, and so where nothing below gives any. */
const countsBelow = ({ place, children }: TraceNode): boolean => place !== 'above' && children.some(({ tasks }) => hasTasks(tasks));
const bars = (node: TraceNode, language: Language): Piece[] => [
  ...(hasTasks(node.given) ? [dim(`  ${inLanguage('given', language)} `), ...barOf(node.given, language)] : []),
  ...(hasTasks(node.tasks)
    ? [dim(`  ${inLanguage(countsBelow(node) ? 'givesBelow' : 'gives', language)} `), ...barOf(node.tasks, language)]
    : []),
];
const STATUS_WORDS: Partial<Record<string, Word>> = { recalled: 'recalled', numbering: 'beingNumbered' };
/** The sentence of the last change above, in a few words. */
const sentencePieces = ({ reviewBecause = [] }: TraceNode): Piece[] => {
  const last = reviewBecause.at(-1);
  return last?.sentence ? [dim(`: ${last.symbol ?? ''} "${last.sentence}"`)] : [];
};
/** One line: sign, symbol, date, issuer, where it stands, and what is remarkable, each in words too. */
export const nodePieces = (node: TraceNode, language: Language = 'vi'): Piece[] => {
  const say = (word: Word): string => inLanguage(word, language);
  const sign = signOf(node);
  const name = node.issuerName ?? say('unknownIssuer');
  const head = [inSign(`${sign.sign} `, { colour: sign.colour })];
  const remarks: Piece[] = [];
  if (node.kind === 'silent') head.push(inSign(name, STATE_SIGNS.silent), dim(`  ${STATE_SIGNS.silent[language]}`));
  else if (node.kind === 'draft')
    head.push(inSign(say(node.status === 'numbering' ? 'numbering' : 'draft'), STATE_SIGNS.draft), plain(`  ${name}`));
  else {
    const title = `${node.documentType && node.documentType !== 'CV' && !node.symbol ? `${node.documentType} ` : ''}${node.symbol ?? say('noNumber')}`;
    head.push(node.status === 'recalled' ? inSign(title, STATE_SIGNS.recalled) : node.place === 'focus' ? bold(title) : plain(title));
    head.push(dim(`  ${dateInWords(node.issuedOn, language)}`), plain(`  ${name}`));
    if (node.kind === 'ghost') remarks.push(dim(`  ${STATE_SIGNS.ghost[language]}`));
  }
  if (node.delivery === 'refused') remarks.push(dim(`  ${say('refusedDelivery')}`));
  else if (node.delivery && !isRegisteredState(node.delivery))
    remarks.push(inSign(`  ${STATE_SIGNS.notReceived[language]}`, STATE_SIGNS.notReceived));
  if (node.kind === 'directive' && node.status && STATUS_WORDS[node.status]) remarks.push(dim(`  ${say(STATUS_WORDS[node.status]!)}`));
  if (node.relation && node.relation !== 'implements') remarks.push(dim(`  (${relationInWords(node.relation, language)})`));
  if (node.skippedLevels.length) remarks.push(inSign(`  ⇣ ${say('skipped')} ${node.skippedLevels.join(', ')}`, { colour: 'amber' }));
  if (node.endedAs) remarks.push(dim(`  ${say(node.endedAs)}`));
  if (node.access) remarks.push(plain(`  ◪ ${say('restricted')}`));
  if (node.toBeReviewed)
    remarks.push(
      inSign(`  ${STATE_SIGNS.toBeReviewed.sign} ${STATE_SIGNS.toBeReviewed[language]}`, STATE_SIGNS.toBeReviewed),
      ...sentencePieces(node),
    );
  if (node.drawnElsewhere) return [...head, ...remarks, dim(`  ↑ ${say('elsewhere')}`)];
  if (node.cut) remarks.push(dim(`  … ${say('more')}`));
  return [...head, ...bars(node, language), ...remarks];
};
const taskPieces = (task: TraceTask, language: Language): Piece[] => {
  const say = (word: Word): string => inLanguage(word, language);
  const sign = STATE_SIGNS[task.state];
  const due = task.dueAt === null ? '' : `, ${say('due')} ${dueInWords(task.dueAt)}`;
  const mark = task.force === 'binding' ? [] : [plain(`${STATE_SIGNS[task.force].sign} `)];
  return [
    ...mark,
    inSign(`${sign.sign} `, sign),
    plain(`${say('item')} ${task.itemLabel ?? '?'}: ${task.assigneeName ?? say('unknownBody')}`),
    dim(`  ${sign[language]}${due}${task.force === 'binding' ? '' : `, ${STATE_SIGNS[task.force][language]}`}`),
  ];
};
const silentAmong = (nodes: readonly TraceNode[], language: Language): string => {
  const silent = nodes.filter(({ kind }) => kind === 'silent').length;
  return silent ? `, ${inLanguage('ofThem', language)} ${countInWords(silent, language)} ${STATE_SIGNS.silent[language]}` : '';
};

const subtree = (node: TraceNode, above: string, options: TreeOptions): string[] => {
  const { paper, fold, tasks, language = 'vi' } = options;
  const rows: { pieces: Piece[]; node: TraceNode | null }[] = [];
  if (tasks) for (const task of node.ownTasks ?? []) rows.push({ pieces: taskPieces(task, language), node: null });
  // The way down to the directive that was asked for is never folded away.
  const leads = (child: TraceNode): boolean => child.place !== 'below';
  const shown = node.children.length > fold ? node.children.filter((child, place) => place < fold || leads(child)) : node.children;
  for (const child of shown) rows.push({ pieces: nodePieces(child, language), node: child });
  const rest = node.children.filter((child) => !shown.includes(child));
  if (rest.length)
    rows.push({
      pieces: [
        dim(
          `+${countInWords(rest.length, language)} ${levelsInWords(
            rest.map(({ level }) => level),
            language,
          )}${silentAmong(rest, language)} (--all: ${inLanguage('showAll', language)})`,
        ),
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
const legend = (roots: readonly TraceNode[], language: Language): Piece[] => {
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
      dim(` ${STATE_SIGNS[sign][language]}`),
    ]);
};
const summary = ({ below }: Trace, language: Language): string =>
  [
    `${countInWords(below.directives, language)} ${inLanguage('directivesBelow', language)}`,
    ...(below.drafts ? [`${countInWords(below.drafts, language)} ${inLanguage('drafts', language)}`] : []),
    ...(below.silent ? [`${countInWords(below.silent, language)} ${STATE_SIGNS.silent[language]}`] : []),
  ].join(' · ');

/** What every answer says of itself, in one line. */
export const statedLine = (
  { asOf, knownAt, ordinal }: { asOf: string; knownAt: number; ordinal: number },
  language: Language = 'vi',
): string => {
  const known = knownAt === ordinal ? '' : ` ${inLanguage('of', language)} ${countInWords(ordinal, language)}`;
  return `${inLanguage('asOf', language)} ${dateInWords(asOf)} · ${inLanguage('knownTo', language)} ${countInWords(knownAt, language)}${known}`;
};

/** The whole drawing, line by line. */
export const drawTrace = (trace: Trace & { asOf: string; knownAt: number; ordinal: number }, options: TreeOptions): string[] => {
  const { paper, language = 'vi' } = options;
  const wide: Paper = { ...paper, width: null };
  const lines = [lineOf([dim(statedLine(trace, language))], paper), ''];
  for (const root of trace.roots) lines.push(lineOf(nodePieces(root, language), paper), ...subtree(root, '', options), '');
  lines.push(lineOf([plain(summary(trace, language))], paper));
  for (const { relation, symbol, issuerName, issuedOn } of trace.otherCitations)
    lines.push(
      lineOf(
        [
          dim(`${relationInWords(relation, language)}: `),
          plain(`${symbol ?? inLanguage('noNumber', language)} ${issuerName ?? ''}`),
          dim(issuedOn ? ` ${dateInWords(issuedOn)}` : ''),
        ],
        paper,
      ),
    );
  const signs = legend(trace.roots, language);
  if (signs.length) lines.push('', lineOf(signs, wide));
  return lines;
};
