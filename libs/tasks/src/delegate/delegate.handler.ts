import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { delegationStream } from '@cascade/authorities/domain';
import { uuidV5, type Recorded } from '@cascade/event-store/domain';
import { DelegationStreams } from '../streams';
import { EndDelegation, GiveDelegation, type Delegated } from './delegate.command';

@CommandHandler(GiveDelegation)
export class GiveDelegationHandler implements ICommandHandler<GiveDelegation> {
  constructor(private readonly delegations: DelegationStreams) {}
  async execute({ meta, body }: GiveDelegation): Promise<Delegated> {
    const delegationId = uuidV5(`delegation/${meta.commandId}`);
    const data = { delegationId, ...body };
    return { ...(await this.delegations.handle(delegationStream(delegationId), { type: 'GiveDelegation', data }, meta)), delegationId };
  }
}
@CommandHandler(EndDelegation)
export class EndDelegationHandler implements ICommandHandler<EndDelegation> {
  constructor(private readonly delegations: DelegationStreams) {}
  execute({ meta, body }: EndDelegation): Promise<Recorded> {
    return this.delegations.handle(delegationStream(body.delegationId), { type: 'EndDelegation', data: body }, meta);
  }
}
