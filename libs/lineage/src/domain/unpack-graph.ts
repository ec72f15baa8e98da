import { inColumn, packedRows, type PackedColumn, type PackedRow } from './packed-columns';

type Columns = Readonly<Record<string, PackedColumn<unknown>>>;
/** What of a graph as columns is read here; what else its nodes tell is kept as it is. */
interface Packed {
  readonly focus: number;
  readonly count: number;
  readonly nodes: {
    readonly kind: PackedColumn<string>;
    readonly directiveId: PackedColumn<string>;
    readonly referenceId: PackedColumn<string>;
    readonly issuerId: PackedColumn<string>;
  };
  readonly hanging: {
    readonly under: PackedColumn<number>;
    readonly relation: PackedColumn<string>;
    readonly skipped: PackedColumn<unknown>;
  };
  readonly others: { readonly from: readonly number[]; readonly to: readonly number[]; readonly relation: PackedColumn<string> };
}
type Kind<G extends Packed> = G['nodes']['kind'] extends PackedColumn<infer K> ? K : never;
export type UnpackedNode<G extends Packed> = PackedRow<Omit<G['nodes'], 'kind'>> & { readonly key: string; readonly kind: Kind<G> };
export type UnpackedEdge<G extends Packed> = PackedRow<Pick<G['hanging'], 'relation' | 'skipped'>> & {
  readonly from: string;
  readonly to: string;
  readonly primary?: true;
};
export interface UnpackedGraph<G extends Packed> {
  readonly focus: string;
  readonly nodes: readonly UnpackedNode<G>[];
  readonly edges: readonly UnpackedEdge<G>[];
}
/** Nodes and edges of a graph as columns, with their keys: those by which nodes hang first, in the order of the nodes. */
export const unpackGraph = <G extends Packed>(packed: G): UnpackedGraph<G> => {
  const { focus, count, nodes: columns, hanging, others } = packed;
  const keys: string[] = [];
  const nodes = packedRows(columns as unknown as Columns, count).map((told, row) => {
    const node = told as { kind: string; directiveId?: string; referenceId?: string; issuerId?: string };
    const above = inColumn(hanging.under, row);
    const key =
      node.kind === 'silent'
        ? `silent:${above === undefined ? '' : keys[above]}/${node.issuerId}`
        : node.kind === 'ghost'
          ? `reference:${node.referenceId}`
          : node.directiveId!;
    keys.push(key);
    return { key, ...told };
  });
  const edges: object[] = [];
  for (let row = 0; row < count; row += 1) {
    const above = inColumn(hanging.under, row);
    if (above === undefined) continue;
    const relation = inColumn(hanging.relation, row);
    const skipped = inColumn(hanging.skipped, row);
    edges.push({ from: keys[above]!, to: keys[row]!, ...(relation && { relation }), primary: true, ...(skipped ? { skipped } : {}) });
  }
  others.from.forEach((from, at) => {
    const relation = inColumn(others.relation, at);
    edges.push({ from: keys[from]!, to: keys[others.to[at]!]!, ...(relation && { relation }) });
  });
  return { focus: keys[focus]!, nodes: nodes as unknown as UnpackedNode<G>[], edges: edges as UnpackedEdge<G>[] };
};
