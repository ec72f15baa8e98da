import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { DiscardDraft } from './discard-draft.command';

@CommandHandler(DiscardDraft)
export class DiscardDraftHandler implements ICommandHandler<DiscardDraft> {
  constructor(private readonly directives: DirectiveStreams) {}

  execute({ meta, body: { directiveId, reason, answeredBy = null } }: DiscardDraft): Promise<Recorded> {
    return this.directives.handle(directiveStream(directiveId), { type: 'Discard', data: { directiveId, reason, answeredBy } }, meta);
  }
}
