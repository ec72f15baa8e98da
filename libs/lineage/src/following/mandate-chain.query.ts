import type { Level } from '@cascade/authorities/domain';
import type { Relation, Span } from '@cascade/directives/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { levelRank } from '../domain/levels';
import { primaryAbove, type MandateNode } from '../domain/mandate';
import { Bodies } from '../reading/bodies';
import { directivesById, type DirectiveRow } from '../reading/directive-rows';
import { holding, select } from '../reading/select';
import { selectTasks } from '../reading/task-rows';
import { ghostOf, walkUp, type CitationEdge, type GhostRow, type Walk } from '../reading/walks';
import { linksAbove, type LinkedBy } from './links';

export interface ChainSentence {
  readonly text: string | null;
  /** In UTF-16 units of the letter's decoded text; null where it was never read from one. */
  readonly span: Span | null;
}
/** One order of a chain, as it was. */
export interface ChainLink {
  readonly kind: 'directive' | 'ghost';
  readonly directiveId: string | null;
  readonly referenceId: string | null;
  readonly documentType: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuerId: string | null;
  readonly issuerName: string | null;
  readonly level: Level | null;
  readonly status: string | null;
  /** The item that leads to the task, word for word; null where nobody knows which one, or the document is not held. */
  readonly item: (ChainSentence & { readonly itemId: string; readonly label: string }) | null;
  /** How it is known that this item leads to the one below; null at the task itself, and where no item is known. */
  readonly linkedBy: LinkedBy | null;
  /** The sentence by which this order cites the one above; null at the root. */
  readonly cites: (ChainSentence & { readonly relation: Relation }) | null;
}
export interface MandateChain {
  readonly taskId: string;
  /** From the root down to the order that gives the task. */
  readonly chain: readonly ChainLink[];
}
const ITEM = `
  SELECT i.label, coalesce(i.text, carried.text) AS text, i.span_start AS start, i.span_end AS "end"
  FROM items AS i LEFT JOIN items AS carried ON carried.item_id = i.carries_item_id AND ${holding('carried')}
  WHERE i.directive_id = $directive AND i.item_id = $item AND ${holding('i')}`;
interface ItemText {
  readonly label: string;
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
}
const CITATIONS = `SELECT c.id, c.sentence AS text, c.span_start AS start, c.span_end AS "end" FROM json_each($ids) AS wanted CROSS JOIN citations AS c ON c.id = wanted.value`;
const spanOf = ({ start, end }: { readonly start: number | null; readonly end: number | null }): Span | null =>
  start === null || end === null ? null : { start, end };

/** One step of the way up: an order, the item by which it leads down, and the citation by which it was reached from below. */
interface Step {
  readonly key: string;
  readonly itemId: string | null;
  readonly linkedBy: LinkedBy | null;
  readonly edge: CitationEdge | null;
}
/** Upwards from the order that gives the task: along the item that is known to be carried, else along the primary mandate. Never the same order twice. */
const stepsUp = (
  context: QueryContext,
  directiveId: string,
  itemId: string,
  { edges, nodes }: Walk,
  primary: ReadonlyMap<string, { readonly parent: string }>,
): Step[] => {
  const steps: Step[] = [{ key: directiveId, itemId, linkedBy: null, edge: null }];
  const seen = new Set([directiveId]);
  for (let at = steps[0]; at !== undefined;) {
    const { key, itemId: item }: Step = at;
    const link =
      item === null
        ? undefined
        : linksAbove(context, key, [item]).find(({ upperDirectiveId: upper }) => !seen.has(upper) && nodes.has(upper));
    const parent: string | undefined = link?.upperDirectiveId ?? primary.get(key)?.parent;
    at = undefined;
    if (parent === undefined || seen.has(parent)) break;
    const edge = edges.find((each) => each.child === key && each.parent === parent) ?? null;
    at = { key: parent, itemId: link?.upperItemId ?? null, linkedBy: link?.by ?? null, edge };
    seen.add(parent);
    steps.push(at);
  }
  return steps;
};
const itemOf = (context: QueryContext, directiveId: string, itemId: string): ChainLink['item'] => {
  const [found] = select<ItemText>(context, ITEM, { $directive: directiveId, $item: itemId });
  return found ? { itemId, label: found.label, text: found.text, span: spanOf(found) } : null;
};
const linkOf = (
  step: Step,
  row: DirectiveRow | undefined,
  ghost: GhostRow | undefined,
  context: QueryContext,
  bodies: Bodies,
): Omit<ChainLink, 'cites'> => {
  const at = row?.datedAt ?? context.asOf;
  const issuerId = row?.issuerId ?? ghost?.issuerId ?? null;
  return {
    kind: row ? 'directive' : 'ghost',
    directiveId: row?.id ?? null,
    referenceId: ghost?.referenceId ?? null,
    documentType: row?.documentType ?? ghost?.documentType ?? null,
    symbol: row?.symbol ?? ghost?.symbol ?? null,
    issuedOn: row?.issuedOn ?? ghost?.issuedOn ?? null,
    issuerId,
    issuerName: bodies.at(issuerId, at)?.name ?? ghost?.issuerWritten ?? null,
    level: bodies.level(issuerId, at),
    status: row?.status ?? null,
    item: row && step.itemId !== null ? itemOf(context, row.id, step.itemId) : null,
    linkedBy: step.linkedBy,
  };
};
/**
 * Where a task comes from, word for word: from the root order down to the one that gives it, each with the item that leads on and the sentence that cites.
 * @throws DomainError `task.unknown`
 */
export const mandateChain: Query<{ readonly taskId: string }, MandateChain> = (context, { taskId }) => {
  const [task] = selectTasks(context, `FROM tasks AS t WHERE t.task_id = $id AND ${holding('t')}`, { $id: taskId });
  if (!task) throw new DomainError('task.unknown', { taskId });
  const { directiveId, itemId } = task;
  const above = walkUp(context, [directiveId]);
  const rows = new Map([...directivesById(context, [directiveId]), ...above.nodes]);
  const bodies = new Bodies(context).loadChains([...rows.values(), ...above.ghosts.values()].map(({ issuerId }) => issuerId));
  const nodeOf = (key: string): MandateNode => {
    const row = rows.get(key);
    const at = row?.datedAt ?? context.asOf;
    return { level: levelRank(bodies.level(row?.issuerId ?? above.ghosts.get(key)?.issuerId, at)), datedAt: at };
  };
  const steps = stepsUp(context, directiveId, itemId, { ...above, nodes: rows }, primaryAbove(directiveId, above.edges, nodeOf));
  const edges = steps.flatMap(({ edge }) => edge ?? []);
  const sentences = new Map(
    select<{ id: number; text: string | null; start: number | null; end: number | null }>(context, CITATIONS, {
      $ids: JSON.stringify(edges.map(({ citation }) => citation)),
    }).map((sentence) => [sentence.id, sentence]),
  );
  const chain = steps.map((step, index): ChainLink => {
    const up = steps[index + 1]?.edge;
    const said = up ? sentences.get(up.citation) : undefined;
    return {
      ...linkOf(step, rows.get(step.key), ghostOf(step.key) === null ? undefined : above.ghosts.get(step.key), context, bodies),
      cites: up && said ? { relation: up.relation, text: said.text, span: spanOf(said) } : null,
    };
  });
  return { taskId, chain: chain.reverse() };
};
