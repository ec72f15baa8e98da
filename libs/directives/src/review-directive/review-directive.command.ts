import type { CommandMeta } from '@cascade/event-store/domain';

export interface ReviewDirectiveBody {
  readonly directiveId: string;
  readonly decision: 'keep' | 'amend' | 'recall';
  readonly reason: string;
}
export class ReviewDirective {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ReviewDirectiveBody,
  ) {}
}
