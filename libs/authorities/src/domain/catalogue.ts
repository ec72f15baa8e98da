import type { EventCatalogue } from '@cascade/event-store/domain';
import type { AuthorityEvent, GroupEvent } from './authority.events';

export const authoritiesCatalogue: EventCatalogue = {
  versions: {
    AuthorityEstablished: 1,
    AuthorityNamed: 1,
    AuthorityPlaced: 1,
    AuthorityCoded: 1,
    AuthorityDissolved: 1,
    AuthorityResolved: 1,
    GroupOpened: 1,
    GroupMemberAdded: 1,
    GroupMemberRemoved: 1,
  } satisfies Record<(AuthorityEvent | GroupEvent)['type'], number>,
  upcasters: {},
};
