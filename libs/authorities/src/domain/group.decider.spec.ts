import { specFor } from '@cascade/event-store/testing';
import { group, groupStream, type GroupCommand } from './group.decider';
import type { GroupMemberAdded, GroupMemberRemoved, GroupOpened } from './authority.events';

const given = specFor(group);
const opening = { groupId: 'g', ownerId: 'benCat', name: 'Các xã vùng cách ly' };
const open = (changes: Partial<typeof opening> = {}): GroupCommand => ({ type: 'OpenGroup', data: { ...opening, ...changes } });
const add = (authorityId: string): GroupCommand => ({ type: 'AddGroupMember', data: { groupId: 'g', authorityId } });
const remove = (authorityId: string): GroupCommand => ({ type: 'RemoveGroupMember', data: { groupId: 'g', authorityId } });
const opened: GroupOpened = { type: 'GroupOpened', version: 1, data: opening };
const added = (authorityId: string): GroupMemberAdded => ({ type: 'GroupMemberAdded', version: 1, data: { groupId: 'g', authorityId } });
const removed = (authorityId: string): GroupMemberRemoved => ({
  type: 'GroupMemberRemoved',
  version: 1,
  data: { groupId: 'g', authorityId },
});

describe('a group that is not there', () => {
  it('opens', () => given().when(open()).then(opened));
  it('needs a name', () =>
    given()
      .when(open({ name: '  ' }))
      .thenRefused('group.name-blank'));
  it('takes no member', () => given().when(add('a')).thenRefused('group.unknown'));
  it('loses no member', () => given().when(remove('a')).thenRefused('group.unknown'));
  it('folds members without an opening to nothing', () => expect(given(added('a')).folds()).toEqual({ status: 'absent' }));
  it('has its stream', () => expect(groupStream('g')).toBe('group-g'));
});
describe('an open group', () => {
  it('stays quiet when it is opened again alike', () => given(opened).when(open()).then());
  it('is not opened for another owner or under another name', () => {
    given(opened)
      .when(open({ ownerId: 'x' }))
      .thenRefused('group.exists');
    given(opened)
      .when(open({ name: 'Khác' }))
      .thenRefused('group.exists');
  });
  it('takes a member', () => given(opened).when(add('a')).then(added('a')));
  it('stays quiet about a member it has', () => given(opened, added('a')).when(add('a')).then());
  it('loses a member', () => given(opened, added('a')).when(remove('a')).then(removed('a')));
  it('refuses to lose whom it never had', () => given(opened, added('a')).when(remove('b')).thenRefused('group.not-a-member'));
  it('takes a member back', () => given(opened, added('a'), removed('a')).when(add('a')).then(added('a')));
  it('does not lose a member twice', () => given(opened, added('a'), removed('a')).when(remove('a')).thenRefused('group.not-a-member'));
});
