import type { QueryContext } from '@cascade/event-store';
import { levelRank } from '../domain/levels';
import { primaryAbove, primaryBelow, type MandateEdge, type MandateNode } from '../domain/mandate';
import { Bodies } from '../reading/bodies';
import type { DirectiveRow } from '../reading/directive-rows';
import { citedBy, ghostOf, walkDown, walkUp, type CitationEdge, type GhostRow } from '../reading/walks';
import { factsOfDirective, factsOfGhost, type NodeFacts } from '../tracing/campaign';
import { HiddenCounts } from './hidden';

export interface Start {
  readonly focus: string;
  readonly row: DirectiveRow | undefined;
  readonly ghost: GhostRow | undefined;
  readonly up: number;
  readonly down: number;
}
/** What a walk found: what is told, what only is counted, and by which edge each node hangs. */
export interface GraphWalk {
  readonly facts: ReadonlyMap<string, NodeFacts>;
  readonly bodies: Bodies;
  /** Keys of documents that are told: the focus, above it, below it. */
  readonly told: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
  readonly edges: readonly CitationEdge[];
  /** By child. */
  readonly primary: ReadonlyMap<string, MandateEdge>;
  readonly hidden: HiddenCounts;
  readonly hiddenAbove: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, DirectiveRow>;
  /** Steps below the focus, of what is only counted too. */
  readonly depths: ReadonlyMap<string, number>;
  /** Every citation found below, told or not: who answers whom. */
  readonly allBelow: readonly CitationEdge[];
}
/** How many steps each child hangs below the focus along the primary edges. */
const depthsBelow = (focus: string, primary: ReadonlyMap<string, MandateEdge>): Map<string, number> => {
  const depths = new Map([[focus, 0]]);
  const depthOf = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    const depth = depthOf(primary.get(key)!.parent) + 1;
    depths.set(key, depth);
    return depth;
  };
  for (const key of primary.keys()) depthOf(key);
  return depths;
};
/** Steps up from the focus, at most `up` of them. */
const nearAbove = (focus: string, edges: readonly CitationEdge[], up: number): Set<string> => {
  const parents = Map.groupBy(edges, ({ child }) => child);
  const near = new Set<string>();
  let frontier = [focus];
  for (let step = 0; step < up && frontier.length > 0; step += 1) {
    frontier = frontier
      .flatMap((key) => (parents.get(key) ?? []).map(({ parent }) => parent))
      .filter((key) => key !== focus && !near.has(key));
    for (const key of frontier) near.add(key);
  }
  return near;
};
/** Beyond this many documents their further citations (into other chains) are not looked at: an overview shows the one chain. */
const LOOKED_AROUND = 2_000;
/** Every citation of what a walk found, those it did not follow too: a letter at its end may carry out another one at its end. */
const withFurther = (context: QueryContext, keys: readonly string[], walked: readonly CitationEdge[]): CitationEdge[] => {
  if (keys.length > LOOKED_AROUND) return [...walked];
  const known = new Set(walked.map(({ citation }) => citation));
  return [
    ...walked,
    ...citedBy(
      context,
      keys.filter((key) => ghostOf(key) === null),
      'carrying',
    ).edges.filter(({ citation }) => !known.has(citation)),
  ];
};
/** One citing the same order twice is one line: by its primary citation where that is among them. */
const oneLineAPair = (edges: readonly CitationEdge[], primary: ReadonlyMap<string, MandateEdge>): CitationEdge[] => {
  const lines = new Map<string, CitationEdge>();
  for (const edge of edges) {
    const pair = `${edge.parent} ${edge.child}`;
    if (!lines.has(pair) || primary.get(edge.child) === edge) lines.set(pair, edge);
  }
  return [...lines.values()];
};
/** For each node told how many orders that it carries out are not told. */
const countAbove = (edges: readonly CitationEdge[], told: ReadonlySet<string>): Map<string, number> => {
  const parents = new Map<string, Set<string>>();
  for (const { parent, child } of edges)
    if (told.has(child) && !told.has(parent)) parents.set(child, (parents.get(child) ?? new Set()).add(parent));
  return new Map([...parents].map(([key, { size }]) => [key, size]));
};
/** Walks one level farther than is told, so that what lies beyond is counted and nobody is told where he does not hang. */
export const walkAround = (context: QueryContext, { focus, row, ghost, up, down }: Start): GraphWalk => {
  const below = walkDown(context, [focus], { drafts: true, depth: down + 1 });
  const above = walkUp(context, [focus], up + 1);
  const isBelow = (key: string): boolean => below.nodes.has(key);
  const upEdges = above.edges.filter(({ parent, child }) => parent !== focus && !isBelow(parent) && (child === focus || !isBelow(child)));
  const rows = new Map([...above.nodes, ...below.nodes, ...(row ? [[focus, row] as const] : [])]);
  const ghosts = new Map([...above.ghosts, ...(ghost ? [[focus, ghost] as const] : [])]);
  const bodies = new Bodies(context).load([...rows.values(), ...ghosts.values()].map(({ issuerId }) => issuerId));
  const facts = new Map<string, NodeFacts>();
  for (const [key, each] of rows) facts.set(key, factsOfDirective(each, bodies));
  for (const [key, each] of ghosts) facts.set(key, factsOfGhost(each, bodies, context.asOf));
  const nodeOf = (key: string): MandateNode => ({ level: levelRank(facts.get(key)!.level), datedAt: facts.get(key)!.datedAt });

  const all = withFurther(context, [...rows.keys()], [...below.edges, ...above.edges]);
  const allBelow = all.filter(({ parent, child }) => isBelow(child) && (parent === focus || isBelow(parent)));
  const hangsBelow = primaryBelow(focus, allBelow, nodeOf);
  const depths = depthsBelow(focus, hangsBelow);
  const toldBelow = new Set([...depths].filter(([key, depth]) => key !== focus && depth <= down).map(([key]) => key));
  const toldAbove = nearAbove(focus, upEdges, up);
  const told = new Set([focus, ...toldBelow, ...toldAbove]);
  const hidden = new HiddenCounts();
  for (const [child, { parent }] of hangsBelow) if (!told.has(child) && told.has(parent)) hidden.add(parent, facts.get(child)!.level);
  const hangs = [...hangsBelow, ...primaryAbove(focus, upEdges, nodeOf)];
  const primary = new Map(hangs.filter(([child, { parent }]) => told.has(child) && told.has(parent)));
  return {
    facts,
    bodies,
    told,
    above: toldAbove,
    below: toldBelow,
    edges: oneLineAPair(
      all.filter(({ parent, child }) => told.has(parent) && told.has(child)),
      primary,
    ),
    primary,
    hidden,
    hiddenAbove: countAbove(all, told),
    rows,
    depths,
    allBelow,
  };
};
