import type { CarriageVerdict, JudgedItem, Weakening } from '@cascade/directives/domain';
import type { Instant } from '@cascade/calendar/domain';
import { DAY_MS } from '@cascade/calendar/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { TaskState } from '../domain/task-state';
import { vietnameseRanks } from '../domain/vietnamese-order';
import { foundDirective, type FoundDirective } from '../finding/found-directive';
import { cursorOf, placeOf, type PageParams } from '../listing/page';
import type { DecidedCarriage } from '../projections/carriages.projection';
import { Bodies } from '../reading/bodies';
import { directivesById, isDraft, subjectsOf, type DirectiveRow } from '../reading/directive-rows';
import { holding, select } from '../reading/select';
import { selectTasks, type TaskRow } from '../reading/task-rows';
import { passedOver, type PassedOver } from './passed-over';

export interface CoverageParams extends PageParams {
  readonly directiveId: string;
  /** Only bodies that have answered by an order of their own. */
  readonly answered?: boolean | undefined;
}
export interface CoveredItem {
  readonly itemId: string;
  readonly label: string;
  readonly text: string | null;
  readonly verb: string | null;
  readonly deadlineText: string | null;
}
/** One item at one body. */
export interface CoverageCell {
  readonly itemId: string;
  /** Decided by a person, else as proposed; null where the body has not answered or nothing was compared. */
  readonly verdict: CarriageVerdict | null;
  readonly by: 'person' | 'proposal' | null;
  readonly reason: string | null;
  readonly weakenings: readonly Weakening[];
  readonly likeness: number | null;
  readonly byItemIds: readonly string[];
  /** States of the tasks that the item gives to this body; empty where it gives none. */
  readonly tasks: readonly { readonly taskId: string; readonly state: TaskState; readonly force: string }[];
}
export interface CoverageRow {
  readonly authorityId: string;
  readonly name: string | null;
  readonly level: string | null;
  readonly role: string | null;
  /** Exchange state of the letter. */
  readonly delivery: string;
  readonly receivedAt: Instant | null;
  /** answered: by an order of its own; drafting: a person has begun one; silent: nothing is known; waived, none: nothing is owed (any more). */
  readonly standing: 'answered' | 'drafting' | 'silent' | 'waived' | 'none';
  readonly answer: Pick<FoundDirective, 'id' | 'symbol' | 'issuedOn' | 'documentType' | 'status'> | null;
  /** Whole days from the day of the order to the day of the answer; null where one of both is unknown. */
  readonly latencyDays: number | null;
  readonly cells: readonly CoverageCell[];
}
export type CoverageTotals = Record<'bodies' | CoverageRow['standing'], number> & {
  readonly items: Record<string, Record<CarriageVerdict, number>>;
};
export interface Coverage {
  readonly directive: FoundDirective;
  readonly items: readonly CoveredItem[];
  readonly rows: readonly CoverageRow[];
  readonly next: string | null;
  /** Over all bodies, whatever the page. */
  readonly totals: CoverageTotals;
  /** Orders that carry this one out past a level: whose, and which bodies between were passed over. */
  readonly passedOver: readonly PassedOver[];
  readonly methodVersion: number | null;
}
const ITEMS = `
  SELECT i.item_id AS itemId, i.label, coalesce(i.text, carried.text) AS text, i.verb, i.deadline_text AS deadlineText
  FROM items AS i LEFT JOIN items AS carried ON carried.item_id = i.carries_item_id AND ${holding('carried')}
  WHERE i.directive_id = $id AND ${holding('i')} ORDER BY i.position`;
const DELIVERIES = `
  SELECT v.authority_id AS authorityId, v.role, v.state AS delivery, v.received_at AS receivedAt, v.owes, v.draft_id AS draftId, v.answered_by AS answeredBy
  FROM deliveries AS v WHERE v.directive_id = $id AND (v.role IN ('to', 'coAddressed') OR v.owes <> 'none') AND ${holding('v')}`;
interface Delivered {
  readonly authorityId: string;
  readonly role: string | null;
  readonly delivery: string;
  readonly receivedAt: Instant | null;
  readonly owes: 'none' | 'owed' | 'answered' | 'waived';
  readonly draftId: string | null;
  readonly answeredBy: string | null;
}
const CARRIAGES = `
  SELECT c.authority_id AS authorityId, c.by_directive_id AS byDirectiveId, c.method_version AS methodVersion, c.judged_json AS judged, c.decided_json AS decided
  FROM carriages AS c WHERE c.directive_id = $id AND ${holding('c')}`;
interface Carriage {
  readonly authorityId: string;
  readonly byDirectiveId: string;
  readonly methodVersion: number;
  readonly judged: string;
  readonly decided: string;
}
const TASKS = `FROM tasks AS t WHERE t.directive_id = $id AND ${holding('t')}`;

interface Fared {
  readonly judged: ReadonlyMap<string, JudgedItem>;
  readonly decided: Readonly<Record<string, DecidedCarriage>>;
}
const NOTHING: Fared = { judged: new Map(), decided: {} };
const faredIn = (carriage: Carriage | undefined, answeredBy: string | null): Fared => {
  // What was compared is the answer that stands: one that fell away since is no answer.
  if (!carriage || carriage.byDirectiveId !== answeredBy) return NOTHING;
  const judged = JSON.parse(carriage.judged) as readonly JudgedItem[];
  return {
    judged: new Map(judged.map((item) => [item.itemId, item])),
    decided: JSON.parse(carriage.decided) as Record<string, DecidedCarriage>,
  };
};
const cellOf = (itemId: string, { judged, decided }: Fared, tasks: readonly TaskRow[]): CoverageCell => {
  const proposal = judged.get(itemId);
  const person = decided[itemId];
  return {
    itemId,
    verdict: person?.verdict ?? proposal?.verdict ?? null,
    by: person ? 'person' : proposal ? 'proposal' : null,
    reason: person?.reason ?? null,
    weakenings: proposal?.weakenings ?? [],
    likeness: proposal?.likeness ?? null,
    byItemIds: proposal?.byItemIds ?? [],
    tasks: tasks.map(({ taskId, state, force }) => ({ taskId, state, force })),
  };
};
const standingOf = (
  { owes, draftId }: Delivered,
  order: DirectiveRow,
  drafts: ReadonlyMap<string, DirectiveRow>,
): CoverageRow['standing'] => {
  if (owes !== 'owed') return owes;
  // A recall freezes: nobody owes an answer to what was taken back.
  if (order.status === 'recalled') return 'none';
  const draft = draftId === null ? undefined : drafts.get(draftId);
  return draft && isDraft(draft) && draft.status !== 'prepared' ? 'drafting' : 'silent';
};
const totalsOf = (rows: readonly CoverageRow[], items: readonly CoveredItem[]): CoverageTotals => {
  const totals: CoverageTotals = {
    bodies: rows.length,
    ...{ answered: 0, drafting: 0, silent: 0, waived: 0, none: 0 },
    items: Object.fromEntries(items.map(({ itemId }) => [itemId, { carried: 0, weakened: 0, dropped: 0 }])),
  };
  for (const { standing, cells } of rows) {
    totals[standing] += 1;
    for (const { itemId, verdict } of cells) if (verdict) totals.items[itemId]![verdict] += 1;
  }
  return totals;
};
const latency = (order: DirectiveRow, answer: DirectiveRow | undefined): number | null =>
  !answer || order.issuedOn === null || answer.issuedOn === null ? null : Math.floor((answer.datedAt - order.datedAt) / DAY_MS);

const rowsOf = (
  context: QueryContext,
  order: DirectiveRow,
  items: readonly CoveredItem[],
  bodies: Bodies,
): { rows: CoverageRow[]; methodVersion: number | null } => {
  const $id = order.id;
  const delivered = select<Delivered>(context, DELIVERIES, { $id });
  const carriages = new Map(select<Carriage>(context, CARRIAGES, { $id }).map((carriage) => [carriage.authorityId, carriage]));
  const tasks = Map.groupBy(selectTasks(context, TASKS, { $id }), ({ bodyId, itemId }) => `${bodyId} ${itemId}`);
  const known = directivesById(
    context,
    new Set(delivered.flatMap(({ answeredBy, draftId }) => [answeredBy, draftId].filter((id) => id !== null))),
  );
  bodies.load(delivered.map(({ authorityId }) => authorityId));
  const rows = delivered.map((each): CoverageRow => {
    const { authorityId, role, delivery, receivedAt, answeredBy } = each;
    const body = bodies.at(authorityId, order.datedAt);
    const answer = answeredBy === null ? undefined : known.get(answeredBy);
    const fared = faredIn(carriages.get(authorityId), answeredBy);
    return {
      authorityId,
      name: body?.name ?? null,
      level: body?.level ?? null,
      role,
      delivery,
      receivedAt,
      standing: standingOf(each, order, known),
      answer: answer
        ? { id: answer.id, symbol: answer.symbol, issuedOn: answer.issuedOn, documentType: answer.documentType, status: answer.status }
        : null,
      latencyDays: latency(order, answer),
      cells: items.map(({ itemId }) => cellOf(itemId, fared, tasks.get(`${authorityId} ${itemId}`) ?? [])),
    };
  });
  const rank = vietnameseRanks(rows.map(({ name }) => name ?? ''));
  rows.sort((a, b) => rank(a.name ?? '') - rank(b.name ?? '') || (a.authorityId < b.authorityId ? -1 : 1));
  return { rows, methodVersion: carriages.values().next().value?.methodVersion ?? null };
};
/** A matrix is read whole: every district of the country fits. */
export const MOST_ROWS = 1_000;
/**
 * The items of an order against the bodies it addressed: who answered and how soon, what became of each item in the answer (a proposal, unless a person
 * decided), in what state its tasks are, who is silent, and which levels were passed over.
 * @throws DomainError `directive.unknown`, `cursor.unreadable`
 */
export const coverage: Query<CoverageParams, Coverage> = (context, { directiveId, answered, limit: wanted, cursor }) => {
  const order = directivesById(context, [directiveId]).get(directiveId);
  if (!order) throw new DomainError('directive.unknown', { id: directiveId });
  const limit = Math.min(MOST_ROWS, Math.max(1, Math.trunc(wanted)));
  const [start] = placeOf(cursor) ?? [0];
  const bodies = new Bodies(context).loadChains([order.issuerId]);
  const items = select<CoveredItem>(context, ITEMS, { $id: directiveId });
  const { rows, methodVersion } = rowsOf(context, order, items, bodies);
  const told = answered ? rows.filter(({ answer }) => answer !== null) : rows;
  return {
    directive: foundDirective(order, subjectsOf(context, [order]).get(order.id) ?? null, bodies),
    items,
    rows: told.slice(start, start + limit),
    next: start + limit < told.length ? cursorOf([start + limit, 'coverage']) : null,
    totals: totalsOf(rows, items),
    passedOver: passedOver(context, order, new Set(rows.map(({ authorityId }) => authorityId)), bodies),
    methodVersion,
  };
};
