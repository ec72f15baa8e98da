import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { delegationStream } from '@cascade/authorities/domain';
import { uuidV5, type Recorded } from '@cascade/event-store/domain';
import { DelegationStreams } from '../streams';
import { TaskNotes } from '../task-notes';
import { EndDelegation, GiveDelegation, type Delegated } from './delegate.command';

@CommandHandler(GiveDelegation)
export class GiveDelegationHandler implements ICommandHandler<GiveDelegation> {
  constructor(
    private readonly delegations: DelegationStreams,
    private readonly notes: TaskNotes,
  ) {}
  async execute({ meta, body }: GiveDelegation): Promise<Delegated> {
    const delegationId = uuidV5(`delegation/${meta.commandId}`);
    const data = await this.notes.close(delegationId, { delegationId, ...body });
    return { ...(await this.delegations.handle(delegationStream(delegationId), { type: 'GiveDelegation', data }, meta)), delegationId };
  }
}
@CommandHandler(EndDelegation)
export class EndDelegationHandler implements ICommandHandler<EndDelegation> {
  constructor(
    private readonly delegations: DelegationStreams,
    private readonly notes: TaskNotes,
  ) {}
  async execute({ meta, body }: EndDelegation): Promise<Recorded> {
    const stream = delegationStream(body.delegationId);
    // No key is made for an absence that nobody knows: its stream refuses the command.
    const { status } = (await this.delegations.load(stream)).state;
    const data = status === 'absent' ? body : await this.notes.close(body.delegationId, body);
    return this.delegations.handle(stream, { type: 'EndDelegation', data }, meta);
  }
}
