import type { DocumentAccess } from '../finding/found-directive';
import type { Level } from '@cascade/authorities/domain';
import type { Instant } from '@cascade/calendar/domain';
import type { Relation } from '@cascade/directives/domain';
import type { Force } from '@cascade/tasks/domain';
import type { DirectiveStatus } from '../projections/directives.projection';
import type { DeliveryRow } from '../projections/deliveries.projection';
import type { ReviewCause } from '../reading/review-causes';
import type { TaskCounts, TaskState } from '../domain/task-state';

export interface TraceParams {
  /** A directive, or the reference of a document that is only cited: what came of an order we never got? */
  readonly directiveId: string;
  /** Levels of orders above and below that are drawn; left out: all. */
  readonly up?: number;
  readonly down?: number;
  /** Whether nodes carry their texts (subject, citing sentence) and list their tasks one by one; left out: they do in a tree of at most 1,000 nodes and tasks. */
  readonly listTasks?: boolean;
}
export interface TraceTask {
  readonly taskId: string;
  readonly itemId: string;
  readonly itemLabel: string | null;
  readonly assigneeId: string;
  readonly assigneeName: string | null;
  readonly bodyId: string;
  readonly bodyName: string | null;
  readonly force: Force;
  readonly verb: string | null;
  readonly state: TaskState;
  /** ms. */
  readonly dueAt: Instant | null;
  readonly productOn: Instant | null;
}
export interface TraceNode {
  /** directive: held. draft: being written. silent: a body that owes an answer and of which none is known. ghost: cited, not held at that instant. */
  readonly kind: 'directive' | 'draft' | 'silent' | 'ghost';
  readonly place: 'above' | 'focus' | 'below';
  /** Of a silent body: the draft that was prepared for it and that nobody has touched; null where there is none. */
  readonly directiveId: string | null;
  readonly referenceId: string | null;
  /** Null for silent bodies and ghosts. */
  readonly status: DirectiveStatus | null;
  readonly documentType: string | null;
  readonly symbol: string | null;
  readonly issuerId: string | null;
  /** As it was called on the day of the directive. */
  readonly issuerName: string | null;
  readonly level: Level | null;
  readonly issuedOn: string | null;
  /** Left out: open to everybody. */
  readonly access?: Exclude<DocumentAccess, 'open'>;
  /** Null too where details are left out. */
  subject: string | null;
  /** Of the citation by which it hangs under the node above. */
  readonly relation: Relation | null;
  /** Null too where details are left out. */
  sentence: string | null;
  /** Tasks that this directive gives and (focus and below) all drawn under it; above the focus only its own. Only binding ones, others apart. */
  readonly tasks: TaskCounts;
  /** Of the tasks of the orders drawn above, those given to this node's body: where the body itself stands. */
  readonly given: TaskCounts;
  /** The tasks it gives, one by one, in the order of its items; focus and below, where details are not left out. */
  ownTasks?: TraceTask[];
  readonly children: TraceNode[];
  /** Bodies between this one and the one it hangs under that were passed over, from above down. */
  readonly skippedLevels: readonly string[];
  readonly toBeReviewed: boolean;
  /** Where it is to be reviewed: the changes above, with their sentences; where details are not left out. */
  reviewBecause?: readonly ReviewCause[];
  /** No longer in force. */
  readonly endedAs: 'replaced' | 'repealed' | null;
  /** It has several parents (or is part of a circle) and is drawn elsewhere, under its primary one: here stands a reference, without children and tasks. */
  readonly drawnElsewhere: boolean;
  /** `down` ended here; there may be more below. */
  readonly cut: boolean;
  /** Silent bodies and drafts: how the order they owe an answer to was delivered. */
  readonly delivery: DeliveryRow['state'] | null;
}
/** A citation of the focus along which no order travels. */
export interface OtherCitation {
  readonly relation: Relation;
  readonly directiveId: string | null;
  /** Null where it is held. */
  readonly referenceId: string | null;
  readonly documentType: string | null;
  readonly symbol: string | null;
  readonly issuerName: string | null;
  readonly issuedOn: string | null;
  readonly sentence: string | null;
}
export interface Trace {
  /** From the uppermost orders down to the focus (the node with `place` 'focus' and not `drawnElsewhere`), and all below it. A tree each. */
  readonly roots: readonly TraceNode[];
  readonly otherCitations: readonly OtherCitation[];
  /** What is drawn below the focus, references not counted. */
  readonly below: { readonly directives: number; readonly drafts: number; readonly silent: number };
}
