import type { Segment, TimelineProjection } from '@cascade/event-store';
import type { GroupEvent, GroupMemberAdded, GroupMemberRemoved, GroupOpened } from '../domain';

export type GroupRow = {
  group_id: string;
  /** The body that keeps the list; null in rows of members. */
  owner_id: string | null;
  name: string | null;
  /** The member; null in the row of the group itself. */
  authority_id: string | null;
};

/** Groups (key '') and their members (key: the member), each membership with its dates. */
export const groups: TimelineProjection<GroupEvent, GroupRow> = {
  name: 'groups',
  version: 1,
  category: 'group',
  columns: { group_id: 'text', owner_id: 'text', name: 'text', authority_id: 'text' },
  indexes: [['group_id'], ['authority_id'], ['owner_id']],
  subjectOf: { GroupOpened: () => '', GroupMemberAdded: () => '', GroupMemberRemoved: () => '' },
  timeline: (facts) =>
    facts.map(({ type, data, occurredFrom: from }): Segment<GroupRow> => {
      switch (type) {
        case 'GroupOpened': {
          const { groupId, ownerId, name } = data as GroupOpened['data'];
          return { from, row: { group_id: groupId, owner_id: ownerId, name, authority_id: null } };
        }
        case 'GroupMemberAdded': {
          const { groupId, authorityId } = data as GroupMemberAdded['data'];
          return { from, key: authorityId, row: { group_id: groupId, owner_id: null, name: null, authority_id: authorityId } };
        }
        case 'GroupMemberRemoved':
          return { from, key: (data as GroupMemberRemoved['data']).authorityId, end: true };
      }
    }),
};
