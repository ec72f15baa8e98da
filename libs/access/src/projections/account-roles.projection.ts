import type { TimelineProjection } from '@cascade/event-store';
import type { RoleEnded, RoleGranted } from '../domain';

export type AccountRoleRow = { account_id: string; role: string; authority_id: string | null };
const keyOf = ({ role, authorityId }: RoleGranted['data']): string => `${role}/${authorityId ?? ''}`;

/** Who held which role at which body, from when to when. */
export const accountRoles: TimelineProjection<RoleGranted | RoleEnded, AccountRoleRow> = {
  name: 'account-roles',
  version: 1,
  category: 'account',
  columns: { account_id: 'text', role: 'text', authority_id: 'text' },
  indexes: [['account_id'], ['authority_id']],
  sparse: ['authority_id'],
  subjectOf: { RoleGranted: () => '', RoleEnded: () => '' },
  timeline: (facts) =>
    facts.map(({ type, data, occurredFrom: from }) => {
      const key = keyOf(data);
      if (type === 'RoleEnded') return { from, key, end: true };
      return { from, key, row: { account_id: data.accountId, role: data.role, authority_id: data.authorityId } };
    }),
};
