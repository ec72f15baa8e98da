import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { RecallDirective } from './recall-directive.command';

@CommandHandler(RecallDirective)
export class RecallDirectiveHandler implements ICommandHandler<RecallDirective> {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
  ) {}

  async execute({ meta, body: { directiveId, byDirectiveId = null, ...said } }: RecallDirective): Promise<Recorded> {
    const { state } = await this.directives.load(directiveStream(directiveId));
    const reason = await this.seals.sealWhereKnown(directiveId, state.status !== 'absent', said.reason);
    return this.directives.handle(directiveStream(directiveId), { type: 'Recall', data: { directiveId, reason, byDirectiveId } }, meta);
  }
}
