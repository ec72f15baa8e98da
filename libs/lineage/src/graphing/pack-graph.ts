import { packColumn } from '../domain/packed-columns';
import type { Graph, GraphEdge, GraphNode } from './graph';
import type { PackedGraph } from './packed-graph';

/** A graph as columns; read again by `unpackGraph` of the domain. */
export const packGraph = ({ focus, nodes, edges, below }: Graph): PackedGraph => {
  const rowOf = new Map(nodes.map(({ key }, row) => [key, row]));
  const column = <Field extends keyof GraphNode>(field: Field) =>
    packColumn(nodes.map((node): NonNullable<GraphNode[Field]> | null => node[field] ?? null));
  const hanging = new Map(edges.filter(({ primary }) => primary).map((edge) => [edge.to, edge]));
  const ofRow = nodes.map(({ key }) => hanging.get(key));
  const others = edges.filter((edge) => hanging.get(edge.to) !== edge);
  const rows = (end: 'from' | 'to'): number[] => others.map((edge) => rowOf.get(edge[end])!);
  const relations = (list: readonly (GraphEdge | undefined)[]) => packColumn(list.map((edge) => edge?.relation));
  return {
    focus: rowOf.get(focus)!,
    count: nodes.length,
    nodes: {
      kind: column('kind'),
      directiveId: column('directiveId'),
      referenceId: column('referenceId'),
      status: column('status'),
      documentType: column('documentType'),
      symbol: column('symbol'),
      issuerId: column('issuerId'),
      issuerName: column('issuerName'),
      level: column('level'),
      place: column('place'),
      within: column('within'),
      issuedOn: column('issuedOn'),
      own: column('own'),
      given: column('given'),
      toBeReviewed: column('toBeReviewed'),
      endedAs: column('endedAs'),
      access: column('access'),
      delivery: column('delivery'),
      hiddenAbove: column('hiddenAbove'),
      hiddenBelow: column('hiddenBelow'),
    },
    hanging: {
      under: packColumn(ofRow.map((edge) => edge && rowOf.get(edge.from))),
      relation: relations(ofRow),
      skipped: packColumn(ofRow.map((edge) => edge?.skipped)),
    },
    others: { from: rows('from'), to: rows('to'), relation: relations(others) },
    below,
  };
};
