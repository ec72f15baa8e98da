declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'group.exists': { groupId: string; name: string };
    'group.unknown': { groupId: string };
    'group.name-blank': { groupId: string };
    'group.not-a-member': { groupId: string; authorityId: string };
  }
}
import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { GroupEvent, GroupMemberAdded, GroupMemberRemoved, GroupOpened } from './authority.events';

export type GroupState =
  | { readonly status: 'absent' }
  | { readonly status: 'open'; readonly ownerId: string; readonly name: string; readonly members: ReadonlySet<string> };

export type OpenGroup = CommandOf<'OpenGroup', GroupOpened['data']>;
export type AddGroupMember = CommandOf<'AddGroupMember', GroupMemberAdded['data']>;
export type RemoveGroupMember = CommandOf<'RemoveGroupMember', GroupMemberRemoved['data']>;
export type GroupCommand = OpenGroup | AddGroupMember | RemoveGroupMember;

export const groupStream = (groupId: string): string => `group-${groupId}`;

export const group: Decider<GroupState, GroupCommand, GroupEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    const { groupId } = data;
    if (type === 'OpenGroup') {
      if (state.status === 'open') {
        if (state.ownerId === data.ownerId && state.name === data.name) return [];
        throw new DomainError('group.exists', { groupId, name: state.name });
      }
      if (!data.name.trim()) throw new DomainError('group.name-blank', { groupId });
      return [{ type: 'GroupOpened', version: 1, data }];
    }
    if (state.status === 'absent') throw new DomainError('group.unknown', { groupId });
    const isMember = state.members.has(data.authorityId);
    switch (type) {
      case 'AddGroupMember':
        return isMember ? [] : [{ type: 'GroupMemberAdded', version: 1, data }];
      case 'RemoveGroupMember':
        // Nobody is taken off a list they never stood on: a wrong body was named, and silence would hide it.
        if (!isMember) throw new DomainError('group.not-a-member', { groupId, authorityId: data.authorityId });
        return [{ type: 'GroupMemberRemoved', version: 1, data }];
    }
  },
  evolve(state, { type, data }) {
    if (type === 'GroupOpened') return { status: 'open', ownerId: data.ownerId, name: data.name, members: new Set() };
    if (state.status === 'absent') return state;
    const members = new Set(state.members);
    if (type === 'GroupMemberAdded') members.add(data.authorityId);
    else members.delete(data.authorityId);
    return { ...state, members };
  },
};
