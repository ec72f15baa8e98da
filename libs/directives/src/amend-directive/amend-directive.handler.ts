import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { AmendDirective } from './amend-directive.command';

@CommandHandler(AmendDirective)
export class AmendDirectiveHandler implements ICommandHandler<AmendDirective> {
  constructor(private readonly directives: DirectiveStreams) {}

  execute({ meta, body: { directiveId, byDirectiveId = null, sentence, itemIds } }: AmendDirective): Promise<Recorded> {
    const data = { directiveId, byDirectiveId, sentence, itemIds };
    return this.directives.handle(directiveStream(directiveId), { type: 'Amend', data }, meta);
  }
}
