import { ghostAuthorityId, namedAuthorityId } from '../authority-ids';
import type { Target } from '../authority.events';

/** The one authority a target means, which may still have to come into being; null for groups and lists. */
export const targetAuthorityId = (target: Target): string | null => {
  switch (target.kind) {
    case 'authority':
      return target.authorityId;
    case 'named':
      return namedAuthorityId(target.underId, target.name);
    case 'unresolved':
      return ghostAuthorityId(target.name, target.underId);
    case 'group':
    case 'lowerCommittees':
      return null;
  }
};
