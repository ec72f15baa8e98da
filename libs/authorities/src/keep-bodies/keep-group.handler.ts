import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { groupStream } from '../domain';
import { GroupStreams } from '../streams';
import { KeepGroup } from './keep-group.command';

@CommandHandler(KeepGroup)
export class KeepGroupHandler implements ICommandHandler<KeepGroup> {
  constructor(private readonly groups: GroupStreams) {}

  async execute({ meta, command }: KeepGroup): Promise<Recorded & { groupId: string }> {
    const { groupId } = command.data;
    return { ...(await this.groups.handle(groupStream(groupId), command, meta)), groupId };
  }
}
