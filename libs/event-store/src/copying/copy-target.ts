import type { AppendResult, ExpectedRevision } from '../event-store';
import type { WrittenEvent } from '../encoding/written-event';
import type { OrderedAppends } from './ordered-appends';

/** The second door of an adapter, for copies and restores only: events keep the texts, and so the `recordedAt`, they were first stored with. */
export interface CopyTarget {
  /** As `append`, in the order of the calls. */
  appendWritten(stream: string, events: readonly WrittenEvent[], expected: ExpectedRevision): Promise<AppendResult>;
  /**
   * True where appends that are under way together are stored in the order they were asked for. Elsewhere a copy keeps one under way, since ordinals
   * are made of the order.
   */
  readonly keepsOrder?: boolean;
  /** A store's own way to have several under way whose order is kept, whatever fails; used before all else. */
  inOrder?(): Promise<OrderedAppends>;
}
