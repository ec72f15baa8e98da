import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import { noTasks, type TaskCounts } from '../domain/task-state';
import { toBeReviewed } from '../domain/review';
import { narrowed } from '../finding/found-directive';
import { subjectsOf } from '../reading/directive-rows';
import { changesAbove } from '../reading/reviews';
import { ghostOf, sentencesOf } from '../reading/walks';
import type { NodeFacts } from '../tracing/campaign';
import type { OrderDeliveries, OrderDelivery } from '../tracing/order-deliveries';
import { SkippedLevels } from '../tracing/skipped-levels';
import { countsOfOrders, tasksByOrder, tasksGivenBy, type TasksOfOrder } from '../tracing/tasks-by-order';
import { isDraft } from '../reading/directive-rows';
import type { Graph, GraphEdge, GraphNode } from './graph';
import type { GraphWalk } from './graph-walk';
import { placeOf, type Place } from './place-of';

/** Beyond this many nodes a graph comes without subjects and sentences. */
const WITH_TEXTS = 1_000;
interface Parts {
  readonly walk: GraphWalk;
  readonly deliveries: OrderDeliveries;
  /** Told as nodes. */
  readonly silent: readonly OrderDelivery[];
  readonly drafting: readonly OrderDelivery[];
  readonly prepared: ReadonlyMap<OrderDelivery, string>;
  /** Ids of the focus and what is told below it. */
  readonly orders: readonly string[];
  /** Subjects and sentences, unless there are too many. */
  readonly withTexts: boolean;
}
const some = (counts: TaskCounts | undefined): TaskCounts | undefined =>
  counts && counts.total + (counts.request?.total ?? 0) + (counts.encouragement?.total ?? 0) > 0 ? counts : undefined;
/** Leaves out what is undefined, null or false. */
const slim = <T extends object>(told: { [K in keyof T]: T[K] | null | false | undefined }): T => {
  const kept: Partial<T> = {};
  for (const field in told) {
    const value = told[field];
    if (value !== undefined && value !== null && value !== false) kept[field] = value as T[typeof field];
  }
  return kept as T;
};

/** Says of each node of a walk what there is to say. */
export class NodeTeller {
  readonly #context: QueryContext;
  readonly #parts: Parts;
  readonly #own: ReadonlyMap<string, TaskCounts>;
  readonly #tasks: ReadonlyMap<string, TasksOfOrder>;
  readonly #changes: ReadonlyMap<string, number>;
  readonly #places = new Map<string, Place | null>();

  constructor(context: QueryContext, parts: Parts) {
    this.#context = context;
    this.#parts = parts;
    const { walk, orders, deliveries } = parts;
    const above = [...walk.above].filter((key) => ghostOf(key) === null);
    const ofOrders = tasksByOrder(context, orders, deliveries, (id) => walk.rows.get(id)?.status === 'recalled');
    const bodiesAbove = [...walk.told].filter((key) => !walk.below.has(key)).flatMap((key) => walk.facts.get(key)!.issuerId ?? []);
    this.#own = new Map([...countsOfOrders(context, above), ...[...ofOrders].map(([id, { all }]) => [id, all] as const)]);
    this.#tasks = new Map([...(above.length > 0 ? tasksGivenBy(context, above, bodiesAbove) : []), ...ofOrders]);
    this.#changes = changesAbove(context, [...orders, ...above], { edges: [...walk.edges], nodes: walk.rows });
  }
  tell(): Pick<Graph, 'nodes' | 'edges'> {
    const { walk, silent, withTexts } = this.#parts;
    const keys = [...walk.told];
    const hasTexts = withTexts && keys.length + silent.length <= WITH_TEXTS;
    walk.bodies.loadChains([...keys.map((key) => walk.facts.get(key)!.issuerId), ...silent.map(({ authorityId }) => authorityId)]);
    const rows = keys.flatMap((key) => walk.facts.get(key)!.row ?? []);
    const subjects = hasTexts ? subjectsOf(this.#context, rows) : new Map<string, string | null>();
    const nodes = [...keys.map((key) => this.#document(key, subjects.get(key) ?? null)), ...silent.map((owing) => this.#silent(owing))];
    return { nodes, edges: [...this.#citations(hasTexts), ...silent.map((owing) => silentEdge(owing))] };
  }
  #document(key: string, subject: string | null): GraphNode {
    const { walk, drafting } = this.#parts;
    const facts = walk.facts.get(key)!;
    const { row, ghost } = facts;
    const parent = walk.primary.get(key)?.parent;
    const delivery =
      row && isDraft(row) ? drafting.find(({ orderId, authorityId }) => orderId === parent && authorityId === row.issuerId) : undefined;
    return slim<GraphNode>({
      key,
      kind: ghost ? 'ghost' : row && isDraft(row) ? 'draft' : 'directive',
      directiveId: row?.id,
      referenceId: ghost?.referenceId,
      status: row?.status,
      documentType: row?.documentType ?? ghost?.documentType,
      symbol: row?.symbol ?? ghost?.symbol,
      issuedOn: row?.issuedOn ?? ghost?.issuedOn,
      ...narrowed(row),
      subject,
      ...this.#body(facts.issuerId, facts),
      own: some(this.#own.get(key)),
      given: this.#givenBy(parent, facts.issuerId),
      toBeReviewed: row ? toBeReviewed(row, this.#changes.get(key)) || undefined : undefined,
      endedAs: row?.endedAs,
      delivery: delivery?.state,
      hiddenAbove: walk.hiddenAbove.get(key),
      hiddenBelow: walk.hidden.of(key),
    });
  }
  #silent(owing: OrderDelivery): GraphNode {
    const { walk, prepared } = this.#parts;
    const { orderId, authorityId, state } = owing;
    const { datedAt } = walk.facts.get(orderId)!;
    const issuerName = walk.bodies.at(authorityId, datedAt)?.name ?? null;
    const level = walk.bodies.level(authorityId, datedAt);
    return slim<GraphNode>({
      key: silentKey(owing),
      kind: 'silent',
      directiveId: prepared.get(owing),
      ...this.#body(authorityId, { issuerName, level, datedAt }),
      given: this.#givenBy(orderId, authorityId),
      delivery: state,
    });
  }
  #body(id: string | null, { issuerName, level, datedAt }: Pick<NodeFacts, 'issuerName' | 'level' | 'datedAt'>) {
    return { issuerId: id, issuerName, level, ...this.#place(id, datedAt) };
  }
  /** Ten thousand communes lie in seven hundred districts: the way up from each of those is followed once a day of theirs. */
  #place(id: string | null, at: Instant): Place | null {
    const { bodies } = this.#parts.walk;
    const parentId = bodies.at(id, at)?.parentId;
    if (!parentId) return null;
    const parent = `${parentId} ${at}`;
    let place = this.#places.get(parent);
    if (place === undefined) this.#places.set(parent, (place = placeOf(bodies.chain(id, at))));
    return place;
  }
  #givenBy(order: string | undefined, body: string | null): TaskCounts | undefined {
    return order === undefined || body === null ? undefined : some(this.#tasks.get(order)?.byBody.get(body) ?? noTasks());
  }
  #citations(hasTexts: boolean): GraphEdge[] {
    const { walk, deliveries } = this.#parts;
    const { edges, facts, primary } = walk;
    const hanging = [...primary.values()].map(({ parent, child }) => ({ parent: facts.get(parent)!, child: facts.get(child)! }));
    const levels = new SkippedLevels(walk.bodies, deliveries, hanging);
    const sentences = hasTexts ? sentencesOf(this.#context, edges) : new Map<number, string | null>();
    return edges.map((edge) => {
      const isPrimary = primary.get(edge.child) === edge;
      const skipped = isPrimary ? levels.between(facts.get(edge.parent)!, facts.get(edge.child)!) : [];
      return slim<GraphEdge>({
        from: edge.parent,
        to: edge.child,
        relation: edge.relation,
        primary: isPrimary || undefined,
        sentence: sentences.get(edge.citation),
        skipped: skipped.length > 0 ? skipped : undefined,
      });
    });
  }
}
const silentKey = ({ orderId, authorityId }: OrderDelivery): string => `silent:${orderId}/${authorityId}`;
const silentEdge = (owing: OrderDelivery): GraphEdge => ({ from: owing.orderId, to: silentKey(owing), primary: true });
