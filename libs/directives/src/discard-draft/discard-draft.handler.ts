import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { DiscardDraft } from './discard-draft.command';

@CommandHandler(DiscardDraft)
export class DiscardDraftHandler implements ICommandHandler<DiscardDraft> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
  ) {}

  async execute({ meta, body: { directiveId, answeredBy = null, ...said } }: DiscardDraft): Promise<Recorded> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    const reason = await this.seals.sealWhereKnown(directiveId, state.status !== 'absent', said.reason);
    return this.directives.handle(directiveStream(directiveId), { type: 'Discard', data: { directiveId, reason, answeredBy } }, meta);
  }
}
