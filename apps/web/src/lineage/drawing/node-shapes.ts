import { BAR_ORDER, LEVELS, STATE_SIGNS, type TaskCounts } from '@cascade/lineage/domain';
import type { Language } from '../../words/language';
import { dayOf } from '../../words/dates';
import { numberIn, sayIn } from '../../words/words';
import { lineageWords } from '../lineage.words';
import { hiddenUnder, type GraphNode } from '../model/chain';
import type { Group } from '../model/group';
import { headlineOf, inkOf } from './headline';
import { fitted, type Box, type Measure, type Shape, type Words } from './shapes';

export const NODE = { width: 204, height: 48 } as const;
const PAD = 8;
const DASHES = { solid: undefined, dashed: [6, 3], dotted: [2, 3], double: undefined } as const;
const WEIGHTS = { thin: 1, normal: 1.5, thick: 2.5 } as const;
export interface Hand {
  readonly language: Language;
  readonly measure: Measure;
}

const shortName = ({ issuerName = '' }: GraphNode): string =>
  issuerName.replace(/^UBND ((tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn) )?/u, '');
/** The name a node goes by: its symbol, or what it is. */
export const titleOf = ({ kind, symbol, status, issuerName, group }: GraphNode, language: Language): string => {
  const say = sayIn(lineageWords, language);
  if (group) return group.ends ? say('group.page', { from: shortName(group.ends[0]), to: shortName(group.ends[1]) }) : (group.unit ?? '');
  if (kind === 'silent') return issuerName ?? say('no-body');
  if (kind === 'draft') return `${STATE_SIGNS.draft[language]}${status === 'numbering' ? '…' : ''}`;
  return symbol ?? say('no-symbol');
};
const totalOf = (counts: TaskCounts): number => counts.total + (counts.request?.total ?? 0) + (counts.encouragement?.total ?? 0);
/** Tasks in the colours of their states, in the one order of all bars. */
const bar = (counts: TaskCounts, y: number): Box[] => {
  const present = BAR_ORDER.flatMap((state) => (counts.byState[state] ? [{ state, count: counts.byState[state] }] : []));
  const all = present.reduce((sum, { count }) => sum + count, 0);
  const room = NODE.width - 2 * PAD - (present.length - 1);
  let x = PAD;
  return present.map(({ state, count }) => {
    const width = Math.max(2, (room * count) / all);
    const box: Box = { kind: 'box', x, y, width, height: 4, fill: inkOf(STATE_SIGNS[state].colour) };
    x += width + 1;
    return box;
  });
};
/** What stands in the place of what is not shown: '+37 xã'; null where all is. */
export const stubOf = (node: GraphNode, language: Language): string | null => {
  const say = sayIn(lineageWords, language);
  const levels = Object.entries(node.hiddenBelow ?? {}) as [keyof NonNullable<GraphNode['hiddenBelow']>, number][];
  const [most] = levels.toSorted(([, a], [, b]) => b - a);
  if (!most) return null;
  return levels.length === 1 ? `+${say(`hidden.${most[0]}`, { n: most[1] })}` : `+${numberIn(language, hiddenUnder(node))}`;
};
/** What a group holds: '11 huyện, 156 xã'. */
export const groupHolds = ({ levels }: Group, language: Language): string => {
  const say = sayIn(lineageWords, language);
  return [...LEVELS, 'unknown' as const]
    .flatMap((level) => (levels[level] ? [say(`hidden.${level}`, { n: levels[level] })] : []))
    .join(', ');
};
/** The body of a node, or what it holds. */
export const underTitle = (node: GraphNode, language: Language): string => {
  const say = sayIn(lineageWords, language);
  if (node.group) return groupHolds(node.group, language);
  return node.kind === 'silent' ? say('node.silent') : (node.issuerName ?? say('no-body'));
};
/** A node in its own corner (0, 0): frame by its state, sign, name, day, body, tasks. */
export const nodeShapes = (node: GraphNode, { language, measure }: Hand): Shape[] => {
  const headline = headlineOf(node);
  const sign = headline
    ? STATE_SIGNS[headline]
    : { sign: '■', colour: 'ofState' as const, line: 'solid' as const, weight: 'thin' as const };
  const ink = inkOf(sign.colour);
  const struck = headline !== null && STATE_SIGNS[headline].struck === true;
  const frame: Box = {
    kind: 'box',
    x: 0,
    y: 0,
    ...NODE,
    radius: 4,
    fill: 'paper',
    stroke: ink,
    weight: WEIGHTS[sign.weight],
    ...(DASHES[sign.line] && { dash: DASHES[sign.line] }),
  };
  const shapes: Shape[] = [];
  if (node.toBeReviewed)
    shapes.push({ kind: 'box', x: -3, y: -3, width: NODE.width + 6, height: NODE.height + 6, radius: 6, stroke: 'violet', weight: 1.5 });
  // A group is a pile.
  if (node.kind === 'group') shapes.push({ ...frame, x: 4, y: 4, weight: 1 });
  shapes.push(frame, { kind: 'words', x: PAD, y: 18, text: sign.sign, size: 13, bold: true, ink });
  const date = node.issuedOn ? dayOf(node.issuedOn) : '';
  const dateWidth = date ? measure(date, 11, false) + 6 : 0;
  // Before the name: what is cut off to fit is its end.
  const before = node.access ? '◪ ' : '';
  const mark = node.toBeReviewed ? ' ?' : '';
  const title = fitted(before + titleOf(node, language) + mark, NODE.width - 24 - PAD - dateWidth, (text) => measure(text, 13, true));
  shapes.push({
    kind: 'words',
    x: 24,
    y: 18,
    text: title,
    size: 13,
    bold: true,
    ink: node.kind === 'silent' || node.kind === 'draft' ? 'ink-soft' : 'ink',
    struck,
  });
  if (date) shapes.push({ kind: 'words', x: NODE.width - PAD, y: 18, text: date, size: 11, ink: 'ink-soft', anchor: 'end' });
  const counts = node.own ?? node.given;
  const say = sayIn(lineageWords, language);
  const tasks = counts ? say('node.tasks', { n: totalOf(counts) }) : '';
  const under = underTitle(node, language);
  const room = NODE.width - 2 * PAD - (tasks ? measure(tasks, 11, false) + 6 : 0);
  shapes.push({
    kind: 'words',
    x: PAD,
    y: 34,
    text: fitted(under, room, (text) => measure(text, 12, false)),
    size: 12,
    ink: 'ink-soft',
  } satisfies Words);
  if (tasks) shapes.push({ kind: 'words', x: NODE.width - PAD, y: 34, text: tasks, size: 11, ink: 'ink-soft', anchor: 'end' });
  if (counts) shapes.push(...bar(counts, NODE.height - 8));
  return shapes;
};
