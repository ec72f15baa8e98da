import type { TargetParts } from '@cascade/directives/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { vietnameseRanks } from '../domain/vietnamese-order';
import { verdictOf, verdictOfParts, type Judged, type TargetFigure } from '../domain/target-verdict';
import { hasTwoWords, onceABody, partOf } from './once-a-body';
import { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { holding, idSet, select } from '../reading/select';
import '../errors';

/** A body and the target: its own figure, or what those below it tell. */
export interface TargetLine extends Judged {
  readonly taskId: string;
  readonly bodyId: string;
  readonly bodyName: string | null;
  readonly figure: (TargetFigure & { readonly countedAt: number; readonly source: string | null }) | null;
  /** Counts added up from below, where it has no figure of its own. */
  readonly amount: number | null;
  readonly from: 'own' | 'below' | null;
  /** False where another line of the same body counts: two orders asked it for the same, and its people are counted once. */
  readonly isCounted: boolean;
  readonly below: readonly TargetLine[];
}
export interface ItemTarget extends Judged {
  readonly itemId: string;
  readonly label: string;
  readonly target: TargetParts;
  readonly amount: number | null;
  readonly lines: readonly TargetLine[];
}
export interface Targets {
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly items: readonly ItemTarget[];
}
interface TargetItem {
  readonly itemId: string;
  readonly label: string;
  readonly target: string;
}
const ITEMS = `SELECT i.item_id AS itemId, i.label, i.target_json AS target FROM items AS i
  WHERE i.directive_id = $id AND i.target_json IS NOT NULL AND ${holding('i')} ORDER BY i.position`;
const TASKS = `SELECT t.task_id AS taskId, t.body_id AS bodyId, t.item_id AS itemId FROM tasks AS t
  WHERE t.directive_id = $id AND t.status <> 'withdrawn' AND ${holding('t')} ORDER BY t.body_id, t.task_id`;
/** The assignee's own figure: one for another area is that area's. */
const FIGURES = `SELECT f.task_id AS taskId, f.amount, f.unit, f.base, f.source, f.counted_at AS countedAt FROM json_each($ids) AS wanted
  CROSS JOIN figures AS f ON f.task_id = wanted.value AND f.area_id IS NULL AND ${holding('f')}`;
const CARRIED = `SELECT i.directive_id AS directiveId, i.item_id AS itemId, d.issuer_id AS issuerId FROM items AS i
  CROSS JOIN directives AS d ON d.directive_id = i.directive_id AND d.status IN ('issued', 'received') AND ${holding('d')}
  WHERE i.carries_item_id = $item AND ${holding('i')} ORDER BY d.directive_id`;
/** An order below that repeats the target without saying which item it passes on: the same words count. */
const CITING = `SELECT DISTINCT d.directive_id AS directiveId, i.item_id AS itemId, d.issuer_id AS issuerId FROM references_cited AS r
  CROSS JOIN citations AS c ON c.reference_id = r.reference_id AND c.carries = 1 AND ${holding('c')}
  CROSS JOIN directives AS d ON d.directive_id = c.directive_id AND d.status IN ('issued', 'received') AND ${holding('d')}
  CROSS JOIN items AS i ON i.directive_id = d.directive_id AND i.carries_item_id IS NULL AND i.target_json IS NOT NULL AND ${holding('i')}
  WHERE r.directive_id = $directive AND ${holding('r')}`;
type Task = { readonly taskId: string; readonly bodyId: string; readonly itemId: string };
type Figure = NonNullable<TargetLine['figure']> & { readonly taskId: string };
type Carried = { readonly directiveId: string; readonly itemId: string; readonly issuerId: string | null };
const MOST_LEVELS = 6;

const linesOf = (
  context: QueryContext,
  directiveId: string,
  itemId: string,
  target: TargetParts,
  bodies: Bodies,
  level: number,
): readonly TargetLine[] => {
  const given = select<Task>(context, TASKS, { $id: directiveId }).filter((task) => task.itemId === itemId);
  bodies.load(given.map(({ bodyId }) => bodyId));
  const nameOf = ({ bodyId }: Task): string => bodies.at(bodyId, context.asOf)?.name ?? '';
  const rankOf = vietnameseRanks(given.map(nameOf));
  const tasks = given.toSorted((a, b) => rankOf(nameOf(a)) - rankOf(nameOf(b)));
  const figures = new Map(
    select<Figure>(context, FIGURES, { $ids: idSet(tasks.map(({ taskId }) => taskId)) }).map(({ taskId, ...figure }) => [taskId, figure]),
  );
  const carried = level < MOST_LEVELS ? carriedBelow(context, directiveId, itemId, target) : [];
  return onceABody(
    tasks.map(({ taskId, bodyId }): TargetLine => {
      const figure = figures.get(taskId) ?? null;
      const below = onceABody(
        carried
          .filter(({ issuerId }) => issuerId === bodyId)
          .flatMap((order) => linesOf(context, order.directiveId, order.itemId, target, bodies, level + 1)),
      );
      const common = { taskId, bodyId, bodyName: bodies.at(bodyId, context.asOf)?.name ?? null, isCounted: true, figure, below };
      if (figure !== null || below.length === 0)
        return { ...common, ...verdictOf(target, figure), amount: null, from: figure ? 'own' : null };
      return { ...common, ...judgedFrom(target, below), from: 'below' };
    }),
  );
};
/** What the counted lines come to; nothing where one body says two things of one day. */
const judgedFrom = (target: TargetParts, lines: readonly TargetLine[]): Judged & { readonly amount: number | null } =>
  hasTwoWords(lines)
    ? { verdict: 'undecided', reason: 'figures-differ', amount: null }
    : verdictOfParts(target, lines.filter(({ isCounted }) => isCounted).map(partOf));
const carriedBelow = (context: QueryContext, directiveId: string, itemId: string, target: TargetParts): readonly Carried[] => {
  const declared = select<Carried>(context, CARRIED, { $item: itemId });
  const saying = new Set(declared.map((order) => order.directiveId));
  const repeated = select<Carried>(context, CITING, { $directive: directiveId }).filter((order) => !saying.has(order.directiveId));
  if (repeated.length === 0) return declared;
  const targets = targetsOf(
    context,
    repeated.map((order) => order.itemId),
  );
  return [...declared, ...repeated.filter((order) => sameTarget(targets.get(order.itemId), target))];
};
const TARGETS = `SELECT i.item_id AS itemId, i.target_json AS target FROM json_each($ids) AS wanted CROSS JOIN items AS i ON i.item_id = wanted.value AND ${holding('i')}`;
const targetsOf = (context: QueryContext, ids: readonly string[]): ReadonlyMap<string, TargetParts> =>
  new Map(
    select<{ itemId: string; target: string }>(context, TARGETS, { $ids: idSet(ids) }).map((row) => [
      row.itemId,
      JSON.parse(row.target) as TargetParts,
    ]),
  );
const sameTarget = (a: TargetParts | undefined, b: TargetParts): boolean =>
  a !== undefined &&
  a.value === b.value &&
  a.unit === b.unit &&
  a.comparison === b.comparison &&
  (a.base ?? '').toLowerCase() === (b.base ?? '').toLowerCase();

/** Each target of an order at the instant asked for: met or not at each body, by its own figure or by those below it, and of the whole. @throws DomainError `directive.unknown` */
export const targets: Query<{ readonly directiveId: string }, Targets> = (context, { directiveId }) => {
  const directive = directivesById(context, [directiveId]).get(directiveId);
  if (!directive) throw new DomainError('directive.unknown', { id: directiveId });
  const bodies = new Bodies(context);
  const items = select<TargetItem>(context, ITEMS, { $id: directiveId }).map(({ itemId, label, target: text }): ItemTarget => {
    const target = JSON.parse(text) as TargetParts;
    const lines = linesOf(context, directiveId, itemId, target, bodies, 0);
    return { itemId, label, target, lines, ...wholeOf(target, lines) };
  });
  return { directiveId, symbol: directive.symbol, items };
};
const wholeOf = (target: TargetParts, all: readonly TargetLine[]) => {
  const lines = all.filter(({ isCounted }) => isCounted);
  const verdicts = new Set(lines.map(({ verdict }) => verdict));
  // Lines that were themselves judged from below have no figure to add; one verdict for all is the whole's.
  if (!hasTwoWords(all) && lines.some((line) => partOf(line) === null) && verdicts.size === 1)
    return { verdict: [...verdicts][0]!, reason: lines[0]!.reason, amount: null };
  return judgedFrom(target, all);
};
