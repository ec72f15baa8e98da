import type { CommandMeta } from '@cascade/event-store/domain';

/** amend: sửa đổi, bổ sung; replace: thay thế; correct: đính chính; repeal: bãi bỏ. */
export const CHANGES = ['amend', 'replace', 'correct', 'repeal'] as const;
export type Change = (typeof CHANGES)[number];
export interface ChangeDirectiveBody {
  readonly directiveId: string;
  readonly change: Change;
  /** The directive that does it, where it is held. */
  readonly byDirectiveId: string | null;
  /** The sentence that says so, as written. */
  readonly sentence: string;
  /** Items it touches; empty: all of it. An order that ends has no items left out. */
  readonly itemIds: readonly string[];
}
/** A later document amends, replaces, corrects or repeals one that is out. */
export class ChangeDirective {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ChangeDirectiveBody,
  ) {}
}
