import type { CommandMeta } from '@cascade/event-store/domain';
import type { DirectiveContent } from '../domain';

export interface ReviseDraftBody {
  readonly directiveId: string;
  readonly content: DirectiveContent;
  /** Revision that the person saw; left out: whatever is there. */
  readonly expected?: bigint;
}
export class ReviseDraft {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ReviseDraftBody,
  ) {}
}
