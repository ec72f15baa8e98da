import { specFor } from '@cascade/event-store/testing';
import { actsFor } from './acting';
import { delegation, type DelegationCommand } from './delegation.decider';
import type { DelegationEvent } from './delegation.events';

const given = specFor(delegation);
const data = {
  delegationId: 'd',
  absentId: 'chairman',
  standInId: 'deputy',
  fromOn: '2020-08-18',
  untilOn: '2020-08-21',
  reason: 'đi công tác',
};
const gave = (change: Partial<typeof data> = {}): DelegationEvent => ({
  type: 'DelegationGiven',
  version: 2,
  data: { ...data, ...change },
});
const give = (change: Partial<Omit<typeof data, 'untilOn'> & { untilOn: string | null }> = {}): DelegationCommand => ({
  type: 'GiveDelegation',
  data: { ...data, ...change },
});
const ending = (lastOn: string, reason = 'về sớm') => ({ delegationId: 'd', lastOn, reason });
const end = (lastOn: string, reason?: string): DelegationCommand => ({ type: 'EndDelegation', data: ending(lastOn, reason) });
const ended = (lastOn: string): DelegationEvent => ({ type: 'DelegationEnded', version: 2, data: ending(lastOn) });

describe('a delegation', () => {
  it('is given with its dates', () => given().when(give()).then(gave()));
  it('may be open at its end', () =>
    given()
      .when(give({ untilOn: null }))
      .then({ type: 'DelegationGiven', version: 2, data: { ...data, untilOn: null } }));
  it('is given once', () => given(gave()).when(give()).thenRefused('delegation.exists'));
  it('goes to somebody else', () =>
    given()
      .when(give({ standInId: 'chairman' }))
      .thenRefused('delegation.to-itself'));
  it('does not end before it begins', () =>
    given()
      .when(give({ untilOn: '2020-08-17' }))
      .thenRefused('delegation.ends-before-it-begins'));
  it('begins and ends on days that exist', () => {
    given()
      .when(give({ fromOn: '2020-02-30' }))
      .thenRefused('date.does-not-exist');
    given()
      .when(give({ untilOn: '2020-08-32' }))
      .thenRefused('date.does-not-exist');
  });
  it.each([
    ['a month to its last day', { fromOn: '2020-08', untilOn: '2020-08' }, { fromOn: '2020-08-01', untilOn: '2020-08-31' }],
    ['an hour to the end of its day, and not of the next', { untilOn: '2020-08-21T10:00:00+07:00' }, {}],
    ['an hour from its day on', { fromOn: '2020-08-18T09:00:00+07:00', untilOn: '2020-08-18' }, { untilOn: '2020-08-18' }],
    ['an instant of another offset on its day at UTC+7', { fromOn: '2020-08-17T17:30:00Z' }, {}],
    ['the turn of the year', { fromOn: '2020-12-31', untilOn: '2021' }, { fromOn: '2020-12-31', untilOn: '2021-12-31' }],
    ['a leap day', { fromOn: '2020-02-29', untilOn: '2020-02' }, { fromOn: '2020-02-29', untilOn: '2020-02-29' }],
  ])('is recorded in whole days: %s', (_, said, recorded) => given().when(give(said)).then(gave(recorded)));
  it('ends with the day of an hour that was named, and with the last of a month', () => {
    given(gave()).when(end('2020-08-19T08:00:00+07:00')).then(ended('2020-08-19'));
    given(gave()).when(end('2020-08-21T08:00:00+07:00')).then();
    given(gave()).when(end('2020-08')).then(ended('2020-08-31'));
  });
  it('says why', () =>
    given()
      .when(give({ reason: ' ' }))
      .thenRefused('delegation.reason-missing'));
  it('ends earlier', () => given(gave()).when(end('2020-08-19')).then(ended('2020-08-19')));
  it('ends once', () => given(gave(), ended('2020-08-19')).when(end('2020-08-19')).then());
  it('has nothing to end where none was given', () => given().when(end('2020-08-19')).thenRefused('delegation.unknown'));
  it('ends on a day that exists, not before its first', () => {
    given(gave()).when(end('2020-08-99')).thenRefused('date.does-not-exist');
    given(gave()).when(end('2020-08-01')).thenRefused('delegation.ends-before-it-begins');
  });
  it('folds to its last day', () => {
    expect(given(gave(), ended('2020-08-19')).folds()).toMatchObject({ status: 'given', untilOn: '2020-08-19' });
    expect(given(ended('2020-08-19')).folds()).toEqual({ status: 'absent' });
    expect(given({ type: 'Other' } as never).folds()).toEqual({ status: 'absent' });
  });
});
describe('acting for a body', () => {
  it.each([
    [['commune'], ['commune'], true],
    [['office', 'commune'], ['town', 'commune'], true],
    [['town'], ['commune', null, undefined], false],
    [null, ['commune'], true],
    [undefined, ['commune'], true],
  ])('in whose name %j, for %j: %s', (acting, bodies, may) => expect(actsFor(acting, ...bodies)).toBe(may));
});
