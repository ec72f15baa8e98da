import { authoritiesCatalogue } from './catalogue';
import { delegationUpcasters } from './delegation.upcasters';

const given = { delegationId: 'd', absentId: 'a', standInId: 's', fromOn: '2020-08-18', untilOn: null, reason: 'ốm' };
const ended = { delegationId: 'd', lastOn: '2020-08-20', reason: 'về sớm' };

describe('an absence that was recorded in plain words', () => {
  it('stays readable so', () => {
    expect(delegationUpcasters['DelegationGiven@1'](given)).toEqual(given);
    expect(delegationUpcasters['DelegationEnded@1'](ended)).toEqual(ended);
    expect(authoritiesCatalogue.versions).toMatchObject({ DelegationGiven: 2, DelegationEnded: 2 });
  });
});
