import type { MandateEdge } from '../domain/mandate';
import { addTasks, noTasks, type TaskCounts } from '../domain/task-state';
import type { Bodies } from '../reading/bodies';
import { ghostOf, type CitationEdge } from '../reading/walks';
import type { NodeFacts } from './campaign';
import { branchesOf, drawNode, drawReference, inOrder, type Branches, type Drawn } from './draw-tree';
import type { OrderDeliveries, OrderDelivery } from './order-deliveries';
import { SkippedLevels } from './skipped-levels';
import { givenTo, type TasksOfOrder } from './tasks-by-order';
import type { Trace, TraceNode } from './trace-node';

export interface TreeParts {
  readonly focus: string;
  readonly facts: ReadonlyMap<string, NodeFacts>;
  readonly bodies: Bodies;
  readonly below: {
    readonly edges: readonly CitationEdge[];
    readonly primary: ReadonlyMap<string, MandateEdge>;
    readonly cut: ReadonlySet<string>;
  };
  readonly above: { readonly edges: readonly CitationEdge[]; readonly primary: ReadonlyMap<string, MandateEdge> };
  readonly deliveries: OrderDeliveries;
  /** Of silent bodies. */
  readonly preparedDrafts: ReadonlyMap<OrderDelivery, string | null>;
  readonly owing: { readonly silent: readonly OrderDelivery[]; readonly drafting: readonly OrderDelivery[] };
  /** Tasks of the focus and of each order below it. */
  readonly orders: ReadonlyMap<string, TasksOfOrder>;
  /** Tasks that orders above give to bodies drawn. */
  readonly given: ReadonlyMap<string, TasksOfOrder>;
  readonly aboveCounts: ReadonlyMap<string, TaskCounts>;
  needsReview(key: string): boolean;
}
/** A node that was drawn and the citation it hangs by. */
export interface Hung {
  readonly node: TraceNode;
  readonly edge: CitationEdge | null;
}
/** Puts the parts of a trace together: from the roots down to the focus, and everything below it. */
export class TreeBuilder {
  readonly #parts: TreeParts;
  readonly #below: Branches;
  readonly #above: Branches;
  readonly #silent: ReadonlyMap<string, readonly OrderDelivery[]>;
  readonly #drafting: ReadonlySet<OrderDelivery>;
  readonly #given: ReadonlyMap<string, TasksOfOrder>;
  readonly #skipped: SkippedLevels;
  readonly hung: Hung[] = [];
  readonly #counts = { directives: 0, drafts: 0, silent: 0 };

  constructor(parts: TreeParts) {
    this.#parts = parts;
    this.#below = branchesOf(parts.below.edges, parts.below.primary);
    this.#above = branchesOf(parts.above.edges, parts.above.primary);
    this.#silent = Map.groupBy(parts.owing.silent, ({ orderId }) => orderId);
    this.#drafting = new Set(parts.owing.drafting);
    this.#given = new Map([...parts.given, ...parts.orders]);
    this.#skipped = new SkippedLevels(parts.bodies, parts.deliveries, this.#hangings());
  }
  draw(): Pick<Trace, 'roots' | 'below'> {
    const { focus, above } = this.#parts;
    const keys = new Set([focus, ...above.edges.flatMap(({ parent, child }) => [parent, child])]);
    const roots = [...keys].filter((key) => !above.primary.has(key));
    return { roots: inOrder(roots.map((key) => this.#drawAbove(key, null, []))), below: this.#counts };
  }
  /** Every pair of a node and the one it hangs under. */
  *#hangings(): Iterable<{ readonly child: NodeFacts; readonly parent: NodeFacts }> {
    const { facts, below, above } = this.#parts;
    for (const { child, parent } of [...below.primary.values(), ...above.primary.values()])
      yield { child: facts.get(child)!, parent: facts.get(parent)! };
  }
  #drawAbove(key: string, edge: CitationEdge | null, path: readonly string[]): Drawn {
    const { focus, facts } = this.#parts;
    if (key === focus) return this.#drawBelow(key, edge, path);
    const here = [...path, key];
    const node = facts.get(key)!;
    return this.#hang(
      edge,
      drawNode(key, node, edge, {
        place: 'above',
        tasks: this.#parts.aboveCounts.get(key) ?? noTasks(),
        given: givenTo(node.issuerId, path, this.#given),
        children: [
          ...(this.#above.children.get(key) ?? []).map((down) => this.#drawAbove(down.child, down, here)),
          ...this.#drawReferences(this.#above, key, 'above'),
        ],
        skippedLevels: edge ? this.#skipped.between(facts.get(edge.parent)!, node) : [],
        toBeReviewed: this.#parts.needsReview(key),
        cut: false,
        delivery: null,
      }),
    );
  }
  #hang(edge: CitationEdge | null, drawn: Drawn): Drawn {
    this.hung.push({ node: drawn.node, edge });
    return drawn;
  }
  #drawBelow(key: string, edge: CitationEdge | null, path: readonly string[]): Drawn {
    const { focus, facts, below, orders } = this.#parts;
    const node = facts.get(key)!;
    const here = [...path, key];
    const children = [
      ...(this.#below.children.get(key) ?? []).map((down) => this.#drawBelow(down.child, down, here)),
      ...(this.#silent.get(key) ?? []).map((owing) => this.#drawSilent(owing, node, here)),
      ...this.#drawReferences(this.#below, key, 'below'),
    ];
    const tasks = noTasks();
    const own = orders.get(key)?.all;
    if (own) addTasks(tasks, own);
    for (const child of children) addTasks(tasks, child.node.tasks);
    const drawn = drawNode(key, node, edge, {
      place: key === focus ? 'focus' : 'below',
      tasks,
      given: givenTo(node.issuerId, path, this.#given),
      children,
      skippedLevels: edge ? this.#skipped.between(facts.get(edge.parent)!, node) : [],
      toBeReviewed: this.#parts.needsReview(key),
      cut: below.cut.has(key),
      delivery: edge ? this.#draftDelivery(edge.parent, node.issuerId) : null,
    });
    if (key !== focus) this.#counts[drawn.node.kind === 'draft' ? 'drafts' : 'directives'] += 1;
    return this.#hang(edge, drawn);
  }
  #draftDelivery(orderId: string, authorityId: string | null): TraceNode['delivery'] {
    const delivery = this.#drafting.size > 0 && authorityId ? this.#parts.deliveries.of(orderId, authorityId) : undefined;
    return delivery && this.#drafting.has(delivery) ? delivery.state : null;
  }
  #drawReferences(branches: Branches, key: string, place: TraceNode['place']): Drawn[] {
    return (branches.references.get(key) ?? []).map((edge) =>
      this.#hang(edge, drawReference(edge.child, this.#parts.facts.get(edge.child)!, edge, place, this.#parts.needsReview(edge.child))),
    );
  }
  #drawSilent(owing: OrderDelivery, order: NodeFacts, path: readonly string[]): Drawn {
    const { orderId, authorityId, state } = owing;
    const { bodies } = this.#parts;
    const body = bodies.at(authorityId, order.datedAt);
    this.#counts.silent += 1;
    const node: TraceNode = {
      kind: 'silent',
      place: 'below',
      directiveId: this.#parts.preparedDrafts.get(owing) ?? null,
      referenceId: ghostOf(orderId),
      status: null,
      documentType: null,
      symbol: null,
      issuerId: authorityId,
      issuerName: body?.name ?? null,
      level: bodies.level(authorityId, order.datedAt),
      issuedOn: null,
      subject: null,
      relation: null,
      sentence: null,
      tasks: noTasks(),
      given: givenTo(authorityId, path, this.#given),
      children: [],
      skippedLevels: [],
      toBeReviewed: false,
      endedAs: null,
      drawnElsewhere: false,
      cut: false,
      delivery: state,
    };
    return { node, key: `silent:${authorityId}`, sortName: body?.unitName ?? body?.name ?? '', datedAt: order.datedAt };
  }
}
