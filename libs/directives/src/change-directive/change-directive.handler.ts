import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, type Recorded } from '@cascade/event-store/domain';
import { directiveStream, type ChangeCommand } from '../domain';
import { DirectiveStreams } from '../streams';
import { ChangeDirective, type ChangeDirectiveBody } from './change-directive.command';

const commandOf = ({ change, itemIds, ...said }: ChangeDirectiveBody): ChangeCommand => {
  switch (change) {
    case 'amend':
      return { type: 'Amend', data: { ...said, itemIds } };
    case 'correct':
      return { type: 'Correct', data: { ...said, itemIds } };
    case 'replace':
      return { type: 'Replace', data: said };
    case 'repeal':
      return { type: 'Repeal', data: said };
  }
};
@CommandHandler(ChangeDirective)
export class ChangeDirectiveHandler implements ICommandHandler<ChangeDirective> {
  constructor(private readonly directives: DirectiveStreams) {}

  async execute({ meta, body }: ChangeDirective): Promise<Recorded> {
    const { directiveId, byDirectiveId } = body;
    if (byDirectiveId !== null && (await this.directives.load(directiveStream(byDirectiveId))).state.status === 'absent')
      throw new DomainError('directive.unknown', { id: byDirectiveId });
    return this.directives.handle(directiveStream(directiveId), commandOf(body), meta);
  }
}
