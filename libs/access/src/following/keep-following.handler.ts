import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { KEY_STORE, type KeyStore } from '@cascade/content-store';
import { sealFor } from '../accounts/seal-for';
import { followIdOf, followingStream } from '../domain';
import { FollowingStreams } from '../streams';
import { KeepFollowing, type FollowingKept } from './keep-following.command';

@CommandHandler(KeepFollowing)
export class KeepFollowingHandler implements ICommandHandler<KeepFollowing> {
  constructor(
    private readonly followings: FollowingStreams,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}
  /** @throws DomainError `following.…` */
  async execute({ meta, body }: KeepFollowing): Promise<FollowingKept> {
    const accountId = meta.actor;
    const stream = followingStream(accountId);
    if (body.type === 'Follow') {
      const { type, what, name, seen } = body;
      const followId = followIdOf(accountId, what);
      // The name is the account's own words: it lies under the key of the account, and goes with it.
      const data = { accountId, followId, what, seen, name: (await sealFor(this.keys, accountId))(name) };
      return { ...(await this.followings.handle(stream, { type, data }, meta)), followId };
    }
    const { followId } = body;
    const recorded =
      body.type === 'MarkSeen'
        ? await this.followings.handle(stream, { type: body.type, data: { accountId, followId, seen: body.seen } }, meta)
        : await this.followings.handle(stream, { type: body.type, data: { accountId, followId } }, meta);
    return { ...recorded, followId };
  }
}
