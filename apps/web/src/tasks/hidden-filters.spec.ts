import { hiddenFilters } from './hidden-filters';

describe('filters of tasks that no field shows', () => {
  it('are none where all stand in fields', () =>
    expect(hiddenFilters({ body: 'town', below: 'yes', state: 'overdue', from: '2020-08-17', to: '2020-08-20' })).toEqual([]));
  it('are told in one order, whatever the order of the address', () =>
    expect(
      hiddenFilters({ pending: 'untouched', extension: 'asked', status: 'open', giver: 'town', order: 'o' }).map(({ kind }) => kind),
    ).toEqual(['order', 'giver', 'status', 'extension', 'pending']));
  it('are taken back one by one; the days go with what they count from', () => {
    const search = { giver: 'town', pending: 'unfinished', days: '30', state: 'overdue' } as const;
    const [giver, pending] = hiddenFilters(search);
    expect(giver?.without).toEqual({ ...search, giver: undefined });
    expect(pending?.without).toEqual({ giver: 'town', state: 'overdue', pending: undefined, days: undefined });
  });
});
