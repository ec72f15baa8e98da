import type { EventCatalogue } from '@cascade/event-store/domain';
import type { AuthorityEvent, GroupEvent } from './authority.events';
import type { DelegationEvent } from './delegation.events';
import { delegationUpcasters } from './delegation.upcasters';

export const authoritiesCatalogue: EventCatalogue = {
  versions: {
    AuthorityEstablished: 1,
    AuthorityNamed: 1,
    AuthorityPlaced: 1,
    AuthorityCoded: 1,
    AuthorityDissolved: 1,
    AuthoritySucceeded: 1,
    AuthorityResolved: 1,
    GroupOpened: 1,
    GroupMemberAdded: 1,
    GroupMemberRemoved: 1,
    DelegationGiven: 2,
    DelegationEnded: 2,
  } satisfies Record<(AuthorityEvent | GroupEvent | DelegationEvent)['type'], number>,
  upcasters: delegationUpcasters,
};
