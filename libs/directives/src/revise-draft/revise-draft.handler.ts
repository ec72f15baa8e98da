import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { ReviseDraft } from './revise-draft.command';

@CommandHandler(ReviseDraft)
export class ReviseDraftHandler implements ICommandHandler<ReviseDraft> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
  ) {}

  async execute({ meta, body: { directiveId, content, expected } }: ReviseDraft): Promise<Recorded> {
    const data = { directiveId, content: await this.seals.seal(directiveId, content) };
    return this.directives.handle(directiveStream(directiveId), { type: 'Revise', data }, meta, { expected });
  }
}
