import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { KeepAuthorityHandler } from './keep-bodies/keep-authority.handler';
import { KeepGroupHandler } from './keep-bodies/keep-group.handler';
import { RecordSuccessionHandler } from './keep-bodies/record-succession.handler';
import { LoadCountryHandler } from './load-country/load-country.handler';
import { AuthorityPageHandler, GroupPageHandler, HeirsHandler, ListGroupsHandler } from './queries';
import { authorityStreamProviders, AuthorityStreams, GroupStreams } from './streams';

/** Who: bodies with their dates, groups, succession. The store comes from the application by its token. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...authorityStreamProviders,
    KeepAuthorityHandler,
    KeepGroupHandler,
    RecordSuccessionHandler,
    LoadCountryHandler,
    AuthorityPageHandler,
    HeirsHandler,
    ListGroupsHandler,
    GroupPageHandler,
  ],
  exports: [AuthorityStreams, GroupStreams],
})
export class AuthoritiesModule {}
