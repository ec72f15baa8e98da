import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { ReviewDirective } from './review-directive.command';

@CommandHandler(ReviewDirective)
export class ReviewDirectiveHandler implements ICommandHandler<ReviewDirective> {
  constructor(private readonly directives: DirectiveStreams) {}

  execute({ meta, body: { directiveId, decision, reason } }: ReviewDirective): Promise<Recorded> {
    return this.directives.handle(directiveStream(directiveId), { type: 'Review', data: { directiveId, decision, reason } }, meta);
  }
}
