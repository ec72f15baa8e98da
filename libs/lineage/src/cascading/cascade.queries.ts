import type { Query, QueryContext } from '@cascade/event-store';
import { directivesById, type DirectiveRow } from '../reading/directive-rows';
import { holding, idSet, select } from '../reading/select';
import { ghostOf, walkDown, walkUp } from '../reading/walks';
import { parentsOf, pathsUp } from './paths';

export interface Ancestor {
  readonly directiveId: string;
  /** From the directive asked for up to this one, both included. */
  readonly path: readonly string[];
}
/** A directive of a body that reaches an order; `path` begins with the answer and ends with the order. */
export interface FoundAnswer {
  readonly orderId: string;
  readonly authorityId: string;
  /** The draft that waits for this answer, where one was made. */
  readonly draftId: string | null;
  readonly byDirectiveId: string;
  readonly path: readonly string[];
}
/** A letter that is out and not taken back can answer; drafts and recalled ones cannot. */
const canAnswer = (row: DirectiveRow | undefined): row is DirectiveRow & { issuerId: string } =>
  row !== undefined && row.issuerId !== null && (row.status === 'issued' || row.status === 'received');
const byDate = (a: DirectiveRow, b: DirectiveRow): number => a.datedAt - b.datedAt || (a.id < b.id ? -1 : 1);

/** Every order that a directive carries out, directly or through others, along citations whose reference is identified; nearest first. */
export const cascadeAncestors: Query<{ readonly directiveId: string }, readonly Ancestor[]> = (context, { directiveId }) => {
  const paths = pathsUp(directiveId, parentsOf(walkUp(context, [directiveId]).edges));
  return [...paths].filter(([key]) => ghostOf(key) === null).map(([key, path]) => ({ directiveId: key, path }));
};

interface DeliveryOwing {
  readonly orderId: string;
  readonly authorityId: string;
  readonly owes: 'none' | 'owed' | 'answered' | 'waived';
  readonly draftId: string | null;
  readonly answeredBy: string | null;
}
const PAIRS = `
  SELECT v.directive_id AS orderId, v.authority_id AS authorityId, v.owes, v.draft_id AS draftId, v.answered_by AS answeredBy
  FROM json_each($orders) AS orders CROSS JOIN json_each($bodies) AS body
  CROSS JOIN deliveries AS v ON v.directive_id = orders.value AND v.authority_id = body.value AND ${holding('v')}`;
const deliveriesAt = (context: QueryContext, orders: Iterable<string>, bodies: Iterable<string>): DeliveryOwing[] =>
  select<DeliveryOwing>(context, PAIRS, { $orders: idSet(orders), $bodies: idSet(bodies) });

/** For an order each directive below it, at any depth, by its issuer, the earliest first: what answered before anybody owed. */
export const answersFor: Query<{ readonly directiveId: string }, readonly FoundAnswer[]> = (context, { directiveId }) => {
  const { nodes, edges } = walkDown(context, [directiveId], { drafts: false });
  const parents = parentsOf(edges);
  const answers = [...nodes.values()].filter(canAnswer).sort(byDate);
  const owing = new Map(
    deliveriesAt(context, [directiveId], new Set(answers.map(({ issuerId }) => issuerId))).map((delivery) => [
      delivery.authorityId,
      delivery,
    ]),
  );
  return answers.map(({ id, issuerId }) => ({
    orderId: directiveId,
    authorityId: issuerId,
    draftId: owing.get(issuerId)?.draftId ?? null,
    byDirectiveId: id,
    path: pathsUp(id, parents).get(directiveId)!,
  }));
};

interface Reached {
  readonly rows: readonly (DirectiveRow & { issuerId: string })[];
  /** Every order that one of them reaches. */
  readonly orders: ReadonlySet<string>;
  pathsOf(id: string): ReadonlyMap<string, readonly string[]>;
}
/** The directives below `start` and `start` itself, with all the orders they reach. */
const reachedFrom = (context: QueryContext, start: readonly string[]): Reached => {
  const below = walkDown(context, start, { drafts: false });
  const own = directivesById(
    context,
    start.filter((key) => ghostOf(key) === null),
  );
  const rows = [...own.values(), ...below.nodes.values()].filter(canAnswer).sort(byDate);
  const { edges, nodes } = walkUp(
    context,
    rows.map(({ id }) => id),
  );
  const parents = parentsOf(edges);
  const found = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const pathsOf = (id: string): ReadonlyMap<string, readonly string[]> => {
    let paths = found.get(id);
    if (!paths) found.set(id, (paths = pathsUp(id, parents)));
    return paths;
  };
  const orders = new Set([...nodes.keys(), ...edges.map(({ parent }) => parent)].filter((key) => ghostOf(key) === null));
  return { rows, orders, pathsOf };
};
/** What a directive that came in, was issued or was read anew answers: for it and for everything below it, the deliveries of its issuer that still owe an answer. */
export const owedAbove: Query<{ readonly directiveId: string }, readonly FoundAnswer[]> = (context, { directiveId }) => {
  const reached = reachedFrom(context, [directiveId]);
  const byIssuer = Map.groupBy(reached.rows, ({ issuerId }) => issuerId);
  return deliveriesAt(context, reached.orders, byIssuer.keys())
    .filter(({ owes }) => owes === 'owed')
    .flatMap(({ orderId, authorityId, draftId }) => {
      // One answer is enough, and the earliest is the one that stays when the question is asked again.
      const answer = byIssuer.get(authorityId)!.find(({ id }) => reached.pathsOf(id).has(orderId));
      return answer ? [{ orderId, authorityId, draftId, byDirectiveId: answer.id, path: reached.pathsOf(answer.id).get(orderId)! }] : [];
    });
};

const ANSWERED = `
  SELECT v.directive_id AS orderId, v.authority_id AS authorityId, v.owes, v.draft_id AS draftId, v.answered_by AS answeredBy
  FROM json_each($ids) AS wanted CROSS JOIN deliveries AS v ON v.answered_by = wanted.value AND v.owes = 'answered' AND ${holding('v')}`;
const CITING_REFERENCE = `SELECT c.directive_id AS id FROM citations AS c WHERE c.reference_id = $id AND ${holding('c')}`;
export interface BrokenParams {
  /** A reference that was separated or identified anew … */
  readonly referenceId?: string;
  /** … or a directive that was read anew or recalled. */
  readonly directiveId?: string;
}
/** Answers that no longer reach the order they were counted for (or were recalled), among the directives at and below what changed. */
export const answersBroken: Query<BrokenParams, readonly FoundAnswer[]> = (context, { referenceId, directiveId }) => {
  const citing =
    referenceId === undefined ? [] : select<{ id: string }>(context, CITING_REFERENCE, { $id: referenceId }).map(({ id }) => id);
  const start = [...citing, ...(directiveId === undefined ? [] : [directiveId])];
  const below = walkDown(context, start, { drafts: false }).nodes;
  const rows = new Map([...directivesById(context, start), ...below]);
  const answered = select<DeliveryOwing>(context, ANSWERED, { $ids: idSet(new Set([...start, ...rows.keys()])) });
  const parents = parentsOf(walkUp(context, [...new Set(answered.map(({ answeredBy }) => answeredBy!))]).edges);
  return answered
    .filter(({ orderId, authorityId, answeredBy }) => {
      const answer = rows.get(answeredBy!);
      return !canAnswer(answer) || answer.issuerId !== authorityId || !pathsUp(answer.id, parents).has(orderId);
    })
    .map(({ orderId, authorityId, draftId, answeredBy }) => ({ orderId, authorityId, draftId, byDirectiveId: answeredBy!, path: [] }));
};
