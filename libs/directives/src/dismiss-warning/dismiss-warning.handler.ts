import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, type Recorded } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream, warningStream } from '../domain';
import { DirectiveStreams, WarningStreams } from '../streams';
import { DismissWarning } from './dismiss-warning.command';

@CommandHandler(DismissWarning)
export class DismissWarningHandler implements ICommandHandler<DismissWarning> {
  constructor(
    private readonly warnings: WarningStreams,
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
  ) {}

  /** @throws DomainError `directive.unknown`: a warning is about a document that is held. */
  async execute({ meta, command }: DismissWarning): Promise<Recorded> {
    const { directiveId } = command.data;
    const { state } = await this.directives.load(directiveStream(directiveId));
    if (state.status === 'absent') throw new DomainError('directive.unknown', { id: directiveId });
    const data = await this.seals.close(directiveId, command.data);
    return this.warnings.handle(warningStream(directiveId), { ...command, data }, meta);
  }
}
