import { instantIn } from './instant';

describe('the instant in an address', () => {
  it.each([['2020'], ['2020-08'], ['2020-08-19'], ['2020-08-19T14:05:00+07:00']])('takes %s', (asOf) =>
    expect(instantIn({ asOf })).toEqual({ asOf }),
  );
  it.each([['yesterday'], ['19/8/2020'], [''], [7], [null], ['2020-08-19<script>']])('shows the present for %j', (asOf) =>
    expect(instantIn({ asOf })).toEqual({}),
  );
  it('takes an ordinal or a time as what was known', () => {
    expect(instantIn({ knownAt: 13813 })).toEqual({ knownAt: '13813' });
    expect(instantIn({ knownAt: '2020-08-20' })).toEqual({ knownAt: '2020-08-20' });
    expect(instantIn({ knownAt: '' })).toEqual({});
  });
  it('leaves the rest of the address to the page', () => expect(instantIn({ state: 'overdue' })).toEqual({}));
});
