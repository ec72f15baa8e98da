import type { QueryContext } from '@cascade/event-store';
import type { MandateEdge } from '../domain/mandate';
import { addTasks, noTasks, type TaskCounts } from '../domain/task-state';
import type { Bodies } from '../reading/bodies';
import { ghostOf, type CitationEdge } from '../reading/walks';
import type { NodeFacts } from './campaign';
import { branchesOf, drawNode, drawReference, inOrder, type Branches, type Drawn } from './draw-tree';
import type { Owing } from './silent-bodies';
import { SkippedLevels } from './skipped-levels';
import { givenTo, type TasksOfOrder } from './tasks-by-order';
import type { Trace, TraceNode } from './trace-node';

export interface TreeParts {
  readonly context: QueryContext;
  readonly focus: string;
  readonly facts: ReadonlyMap<string, NodeFacts>;
  readonly bodies: Bodies;
  readonly below: {
    readonly edges: readonly CitationEdge[];
    readonly primary: ReadonlyMap<string, MandateEdge>;
    readonly cut: ReadonlySet<string>;
  };
  readonly above: { readonly edges: readonly CitationEdge[]; readonly primary: ReadonlyMap<string, MandateEdge> };
  readonly owing: { readonly silent: readonly Owing[]; readonly drafting: readonly Owing[] };
  /** Tasks of the focus and of each order below it. */
  readonly orders: ReadonlyMap<string, TasksOfOrder>;
  /** Tasks that orders above give to bodies drawn. */
  readonly given: ReadonlyMap<string, TasksOfOrder>;
  readonly aboveCounts: ReadonlyMap<string, TaskCounts>;
  needsReview(key: string): boolean;
}
/** Puts the parts of a trace together: from the roots down to the focus, and everything below it. */
export class TreeBuilder {
  readonly #parts: TreeParts;
  readonly #below: Branches;
  readonly #above: Branches;
  readonly #silent: ReadonlyMap<string, readonly Owing[]>;
  readonly #drafting: ReadonlyMap<string, Owing>;
  readonly #given: ReadonlyMap<string, TasksOfOrder>;
  readonly #skipped: SkippedLevels;
  readonly #counts = { directives: 0, drafts: 0, silent: 0 };

  constructor(parts: TreeParts) {
    this.#parts = parts;
    this.#below = branchesOf(parts.below.edges, parts.below.primary);
    this.#above = branchesOf(parts.above.edges, parts.above.primary);
    this.#silent = Map.groupBy(parts.owing.silent, ({ orderId }) => orderId);
    this.#drafting = new Map(parts.owing.drafting.map((owing) => [`${owing.orderId} ${owing.authorityId}`, owing]));
    this.#given = new Map([...parts.given, ...parts.orders]);
    this.#skipped = new SkippedLevels(parts.context, parts.bodies, this.#hangings());
  }
  draw(): Omit<Trace, 'otherCitations'> {
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
    return drawNode(key, node, edge, {
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
    });
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
      delivery: (edge && this.#drafting.get(`${edge.parent} ${node.issuerId}`)?.state) ?? null,
    });
    if (key !== focus) this.#counts[drawn.node.kind === 'draft' ? 'drafts' : 'directives'] += 1;
    return drawn;
  }
  #drawReferences(branches: Branches, key: string, place: TraceNode['place']): Drawn[] {
    return (branches.references.get(key) ?? []).map((edge) =>
      drawReference(edge.child, this.#parts.facts.get(edge.child)!, edge, place, this.#parts.needsReview(edge.child)),
    );
  }
  #drawSilent({ orderId, authorityId, state }: Owing, order: NodeFacts, path: readonly string[]): Drawn {
    const { bodies } = this.#parts;
    const body = bodies.at(authorityId, order.datedAt);
    this.#counts.silent += 1;
    const node: TraceNode = {
      kind: 'silent',
      place: 'below',
      directiveId: null,
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
      drawnElsewhere: false,
      cut: false,
      delivery: state,
    };
    return { node, key: `silent:${authorityId}`, sortName: body?.unitName ?? body?.name ?? '', datedAt: order.datedAt };
  }
}
