import type { PackedColumn } from '../domain/packed-columns';
import type { Graph, GraphEdge, GraphNode } from './graph';

type Packed<T> = { readonly [Field in keyof T]-?: PackedColumn<NonNullable<T[Field]>> };
/**
 * A graph as columns: for thousands of nodes, of which most say the same. Nodes are rows, each before what hangs under it; keys are not told, since they follow
 * from the rest, and neither are subjects and sentences.
 */
export interface PackedGraph {
  /** Row of the node that was asked for. */
  readonly focus: number;
  readonly count: number;
  readonly nodes: Packed<Omit<GraphNode, 'key' | 'subject'>>;
  /** Of each row but roots: the row it hangs under, and how. */
  readonly hanging: Packed<Pick<GraphEdge, 'relation' | 'skipped'>> & { readonly under: PackedColumn<number> };
  /** Further orders that a node carries out, by rows. */
  readonly others: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly relation: PackedColumn<NonNullable<GraphEdge['relation']>>;
  };
  readonly below: Graph['below'];
}
