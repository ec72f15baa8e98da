import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { ReviewDirective } from './review-directive.command';

@CommandHandler(ReviewDirective)
export class ReviewDirectiveHandler implements ICommandHandler<ReviewDirective> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
  ) {}

  async execute({ meta, body: { directiveId, decision, ...said } }: ReviewDirective): Promise<Recorded> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    const reason = await this.seals.sealWhereKnown(directiveId, state.status !== 'absent', said.reason);
    return this.directives.handle(directiveStream(directiveId), { type: 'Review', data: { directiveId, decision, reason } }, meta);
  }
}
