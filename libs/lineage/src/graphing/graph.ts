import type { Level } from '@cascade/authorities/domain';
import type { Relation } from '@cascade/directives/domain';
import type { TaskCounts } from '../domain/task-state';
import type { DeliveryRow } from '../projections/deliveries.projection';
import type { DocumentAccess } from '../finding/found-directive';
import type { DirectiveStatus } from '../projections/directives.projection';

export interface GraphParams {
  /** A directive, or the reference of a document that is only cited. */
  readonly directiveId: string;
  /** Levels of orders above and below that are told as nodes; left out: one each. What lies beyond is counted. */
  readonly up?: number;
  readonly down?: number;
}
/** How many documents and silent bodies of a level hang directly under a node and are not told; levels with none are left out. */
export type HiddenBelow = Partial<Record<Level | 'unknown', number>>;

/** A document, or a body of which none is known. What does not apply or is empty is left out: an overview has ten thousand of them. */
export interface GraphNode {
  /** The directive's id, 'reference:<id>' of a ghost, 'silent:<order>/<body>' of a silent body. */
  readonly key: string;
  readonly kind: 'directive' | 'draft' | 'silent' | 'ghost';
  /** Of a silent body: the draft that was prepared for it and that nobody has touched. */
  readonly directiveId?: string;
  readonly referenceId?: string;
  readonly status?: DirectiveStatus;
  readonly documentType?: string;
  readonly symbol?: string;
  readonly issuerId?: string;
  /** As it was called on the day of the directive. */
  readonly issuerName?: string;
  readonly level?: Level;
  /** The units its issuer then lay in, from above down: 'Bình Dương › Bến Cát'. */
  readonly place?: string;
  /** The bodies of these units, by their ids: 'province/district'. Nodes of one place are told by it. */
  readonly within?: string;
  readonly issuedOn?: string;
  /** Left out: open to everybody. */
  readonly access?: Exclude<DocumentAccess, 'open'>;
  /** In a graph of at most 1,000 nodes. */
  readonly subject?: string;
  /** Tasks that this document gives. */
  readonly own?: TaskCounts;
  /** Tasks that the order it hangs under gives to this node's body. */
  readonly given?: TaskCounts;
  readonly toBeReviewed?: true;
  readonly endedAs?: 'replaced' | 'repealed';
  /** Silent bodies and drafts: how the order they owe an answer to was delivered. */
  readonly delivery?: DeliveryRow['state'];
  /** Orders that it cites and that are not told. */
  readonly hiddenAbove?: number;
  readonly hiddenBelow?: HiddenBelow;
}
/** `to` carries out `from`, or owes it an answer. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** Left out for silent bodies. */
  readonly relation?: Relation;
  /** By this one `to` hangs in the tree; of several orders that it carries out only one is its primary mandate. */
  readonly primary?: true;
  /** The citing sentence; in a graph of at most 1,000 nodes. */
  readonly sentence?: string;
  /** Bodies between both that were passed over, from above down. */
  readonly skipped?: readonly string[];
}
export interface Graph {
  /** Key of the node that was asked for. */
  readonly focus: string;
  /** Each before what hangs under it, siblings by level and name: an order that never moves under the hand. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** What is told below the focus. */
  readonly below: { readonly directives: number; readonly drafts: number; readonly silent: number };
}
/** The way between two documents along the orders above both; `nodes` is empty where there is none. */
export type GraphPath = Pick<Graph, 'nodes' | 'edges'>;
