import { ActingBodies } from '@cascade/authorities';
import { actsFor } from '@cascade/authorities/domain';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, type Recorded } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { carriageStream, contentKnown, directiveStream } from '../domain';
import { CarriageStreams, DirectiveStreams } from '../streams';
import { DecideCarriage } from './decide-carriage.command';

@CommandHandler(DecideCarriage)
export class DecideCarriageHandler implements ICommandHandler<DecideCarriage> {
  constructor(
    private readonly carriages: CarriageStreams,
    private readonly directives: DirectiveStreams,
    private readonly acting: ActingBodies,
    private readonly seals: DocumentSeals,
  ) {}

  async execute({ meta, body }: DecideCarriage): Promise<Recorded> {
    const { directiveId, authorityId } = body;
    const acting = await this.acting.of(meta);
    const { state } = await this.directives.load(directiveStream(directiveId));
    // Who gave the order says how it was followed; who answered may own to it.
    if (acting !== null && !actsFor(acting, authorityId, contentKnown(state)?.issuerId))
      throw new DomainError('delivery.not-yours', { directiveId, authorityId });
    const data = state.status === 'absent' ? body : await this.seals.close(directiveId, body);
    return this.carriages.handle(carriageStream(directiveId, authorityId), { type: 'Decide', data }, meta);
  }
}
