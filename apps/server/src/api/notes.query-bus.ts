import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListedFollowing, ListedNote, NotesParams } from '@cascade/access';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { ChangesSince, ChangesSinceParams } from '@cascade/lineage';

/** Notes that somebody may see. */
export class NotesQuery extends Query<Answer<{ readonly items: readonly ListedNote[] }>> {
  constructor(
    readonly params: NotesParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(NotesQuery)
export class NotesHandler implements IQueryHandler<NotesQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: NotesQuery): Promise<Answer<{ readonly items: readonly ListedNote[] }>> {
    return this.readModels.ask('notes', params, at);
  }
}
/** What an account follows. */
export class FollowingsQuery extends Query<Answer<{ readonly items: readonly ListedFollowing[] }>> {
  constructor(
    readonly params: { readonly accountId: string },
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(FollowingsQuery)
export class FollowingsHandler implements IQueryHandler<FollowingsQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: FollowingsQuery): Promise<Answer<{ readonly items: readonly ListedFollowing[] }>> {
    return this.readModels.ask('followings', params, at);
  }
}
/** What became known since an ordinal. */
export class ChangesSinceQuery extends Query<Answer<ChangesSince>> {
  constructor(
    readonly params: ChangesSinceParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ChangesSinceQuery)
export class ChangesSinceHandler implements IQueryHandler<ChangesSinceQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ChangesSinceQuery): Promise<Answer<ChangesSince>> {
    return this.readModels.ask('changes-since', params, at);
  }
}
