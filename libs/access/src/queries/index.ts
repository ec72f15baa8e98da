import { Inject } from '@nestjs/common';
import { Query as BusQuery, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type Queries, type Query, type ReadModels } from '@cascade/event-store';
import { listAccounts, type AccountList, type ListAccountsParams } from './accounts.query';
import { listFollowings } from './followings.query';
import { listNotes } from './notes.query';
import { bodyChain } from './body-chain.query';

export type { ListedFollowing } from './followings.query';
export type { ListedNote, NoteReader, NotesParams } from './notes.query';
export type { AccountList, HeldRole, ListAccountsParams, ListedAccount } from './accounts.query';
/** What can be asked of this room's read models, by name. */
export const queries: Queries = {
  accounts: listAccounts as Query,
  'body-chain': bodyChain as Query,
  notes: listNotes as Query,
  followings: listFollowings as Query,
};

export class ListAccountsQuery extends BusQuery<Answer<AccountList>> {
  constructor(
    readonly params: ListAccountsParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ListAccountsQuery)
export class ListAccountsHandler implements IQueryHandler<ListAccountsQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ListAccountsQuery): Promise<Answer<AccountList>> {
    return this.readModels.ask('accounts', params, at);
  }
}
