import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { DirectiveContent } from '../domain';

export interface DraftDirectiveBody {
  readonly content: DirectiveContent;
  /** Stream of the delivery that this draft is to answer. */
  readonly answersDelivery?: string | null;
}
/** Answers with the id of the draft, which is made of the command's. */
export class DraftDirective {
  constructor(
    readonly meta: CommandMeta,
    readonly body: DraftDirectiveBody,
  ) {}
}
export interface DirectiveDrafted extends Recorded {
  readonly directiveId: string;
}
