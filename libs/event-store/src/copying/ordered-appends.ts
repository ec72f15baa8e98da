import type { WrittenEvent } from '../encoding/written-event';
import type { AppendResult } from '../event-store';
import type { CopyTarget } from './copy-target';

export interface AppendInOrder {
  readonly stream: string;
  /** Exact, so that a repetition stores nothing twice. */
  readonly expected: 'no-stream' | bigint;
  readonly events: readonly WrittenEvent[];
}
/** Appends to any streams of which the target's log keeps the order: ordinals are made of it. */
export interface OrderedAppends {
  /** So many events are given between two `settled`. */
  readonly page: number;
  /** Resolves when the next one may be given, which may be before this one is stored. */
  add(append: AppendInOrder): Promise<void>;
  /** Resolves when all that were given are stored. After a failure of either none is under way. */
  settled(): Promise<void>;
  /** Nothing more will be given. */
  close(): void;
}
const PAGE = 500;

/** What the target offers; else a page under way together where it keeps the order of calls, or one append. */
export const orderedAppends = async (to: CopyTarget): Promise<OrderedAppends> => {
  if (to.inOrder) return to.inOrder();
  let underWay: Promise<AppendResult>[] = [];
  return {
    page: PAGE,
    async add({ stream, events, expected }) {
      const append = to.appendWritten(stream, events, expected);
      append.catch(() => undefined); // heard at the end of the page, together with the others
      underWay.push(append);
      if (!to.keepsOrder) await append;
    },
    async settled() {
      // All of them first: none may still be under way when the copy is taken up again.
      const failed = (await Promise.allSettled(underWay)).find((outcome) => outcome.status === 'rejected');
      underWay = [];
      if (failed) throw failed.reason;
    },
    close: () => undefined,
  };
};
