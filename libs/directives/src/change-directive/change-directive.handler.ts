import { Inject } from '@nestjs/common';
import { CLOCK, type Clock } from '@cascade/calendar';
import { isoOf } from '@cascade/calendar/domain';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, type Recorded, type Sealed } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream, type ChangeCommand } from '../domain';
import { DirectiveStreams } from '../streams';
import { ChangeDirective, type ChangeDirectiveBody } from './change-directive.command';

type Said = Omit<ChangeDirectiveBody, 'sentence'> & { readonly sentence: Sealed | string };
const commandOf = ({ change, itemIds, ...said }: Said): ChangeCommand => {
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
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly seals: DocumentSeals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ meta, body }: ChangeDirective): Promise<Recorded> {
    const { directiveId, byDirectiveId } = body;
    if (byDirectiveId !== null && (await this.directives.load(directiveStream(byDirectiveId))).state.status === 'absent')
      throw new DomainError('directive.unknown', { id: byDirectiveId });
    const { state } = await this.directives.load(directiveStream(directiveId));
    const sentence = await this.seals.sealWhereKnown(directiveId, state.status !== 'absent', body.sentence);
    const command = { ...commandOf({ ...body, sentence }), at: meta.occurredAt ?? isoOf(this.clock.now()) };
    return this.directives.handle(directiveStream(directiveId), command, meta);
  }
}
