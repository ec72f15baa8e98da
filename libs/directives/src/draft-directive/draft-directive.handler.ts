import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { uuidV5 } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import type { DirectiveDrafted } from './draft-directive.command';
import { DraftDirective } from './draft-directive.command';

@CommandHandler(DraftDirective)
export class DraftDirectiveHandler implements ICommandHandler<DraftDirective> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
  ) {}

  async execute({ meta, body }: DraftDirective): Promise<DirectiveDrafted> {
    const directiveId = uuidV5(`directive/${meta.commandId}`);
    const content = await this.seals.seal(directiveId, body.content);
    const data = { directiveId, content, answersDelivery: body.answersDelivery ?? null };
    const recorded = await this.directives.handle(directiveStream(directiveId), { type: 'Draft', data }, meta);
    return { ...recorded, directiveId };
  }
}
