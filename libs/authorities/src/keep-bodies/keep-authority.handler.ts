import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { authorityStream } from '../domain';
import { AuthorityStreams } from '../streams';
import { KeepAuthority } from './keep-authority.command';

@CommandHandler(KeepAuthority)
export class KeepAuthorityHandler implements ICommandHandler<KeepAuthority> {
  constructor(private readonly authorities: AuthorityStreams) {}

  async execute({ meta, command }: KeepAuthority): Promise<Recorded & { authorityId: string }> {
    const { authorityId } = command.data;
    return { ...(await this.authorities.handle(authorityStream(authorityId), command, meta)), authorityId };
  }
}
