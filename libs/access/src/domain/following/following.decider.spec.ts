import { specFor } from '@cascade/event-store/testing';
import { followIdOf, following, MOST_FOLLOWED, type FollowingCommand } from './following.decider';
import type { Followed, FollowingEvent } from './following.events';

const given = specFor(following);
const subtree: Followed = { kind: 'subtree', directiveId: 'd' };
const view: Followed = { kind: 'view', page: 'tasks', directiveId: null, search: { state: 'overdue', below: 'yes' } };
const of = (over: object = {}) => ({ accountId: 'lan', followId: 'f', what: subtree, name: null, seen: 10, ...over });
const ask = (type: FollowingCommand['type'], data: object): FollowingCommand => ({ type, data: { accountId: 'lan', followId: 'f', ...data } }) as FollowingCommand; // prettier-ignore
const event = (type: FollowingEvent['type'], data: object): FollowingEvent => ({ type, version: 1, data: { accountId: 'lan', followId: 'f', ...data } }) as FollowingEvent; // prettier-ignore
const begun = event('FollowingBegun', of());

describe('what an account follows', () => {
  it('begins with what was seen so far, once', () => {
    given().when(ask('Follow', of())).then(begun);
    given(begun)
      .when(ask('Follow', of({ seen: 99 })))
      .then();
  });
  it('has a name where it is a saved view', () => {
    for (const name of [null, ' '])
      given()
        .when(ask('Follow', of({ what: view, name })))
        .thenRefused('following.name-missing');
    given()
      .when(ask('Follow', of({ what: view, name: 'Quá hạn' })))
      .then(event('FollowingBegun', of({ what: view, name: 'Quá hạn' })));
  });
  it('is seen further, never less far', () => {
    given(begun)
      .when(ask('MarkSeen', { seen: 12 }))
      .then(event('FollowingSeen', { seen: 12 }));
    given(begun, event('FollowingSeen', { seen: 12 }))
      .when(ask('MarkSeen', { seen: 12 }))
      .then();
    given(begun)
      .when(ask('MarkSeen', { seen: 3 }))
      .then();
    given()
      .when(ask('MarkSeen', { seen: 3 }))
      .thenRefused('following.unknown');
  });
  it('ends, and may begin anew', () => {
    const ended = event('FollowingEnded', {});
    given(begun).when(ask('Unfollow', {})).then(ended);
    given(begun, ended).when(ask('Unfollow', {})).then();
    given(begun, ended)
      .when(ask('Follow', of({ seen: 40 })))
      .then(event('FollowingBegun', of({ seen: 40 })));
  });
  it('has an end', () => {
    const many = Array.from({ length: MOST_FOLLOWED }, (_, place) => event('FollowingBegun', of({ followId: `f${place}` })));
    given(...many)
      .when(ask('Follow', of()))
      .thenRefused('following.too-many');
  });
});
describe('the id of something followed', () => {
  it('is the same for the same thing, in whatever order its filters stand', () => {
    const turned: Followed = { ...view, search: { below: 'yes', state: 'overdue' } } as Followed;
    expect(followIdOf('lan', turned)).toBe(followIdOf('lan', view));
    expect(new Set([followIdOf('lan', view), followIdOf('minh', view), followIdOf('lan', subtree)]).size).toBe(3);
  });
});
