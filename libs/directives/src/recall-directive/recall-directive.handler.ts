import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { RecallDirective } from './recall-directive.command';

@CommandHandler(RecallDirective)
export class RecallDirectiveHandler implements ICommandHandler<RecallDirective> {
  constructor(private readonly directives: DirectiveStreams) {}

  execute({ meta, body: { directiveId, reason, byDirectiveId = null } }: RecallDirective): Promise<Recorded> {
    return this.directives.handle(directiveStream(directiveId), { type: 'Recall', data: { directiveId, reason, byDirectiveId } }, meta);
  }
}
