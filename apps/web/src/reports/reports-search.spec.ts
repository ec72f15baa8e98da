import { reportSearch } from './reports-search';

describe('the address of a report', () => {
  it.each(['2020-08-21', '2020-08', '2020-W34', '2020-Q3', '2020-H2', '2020'])('names the period %s', (period) =>
    expect(reportSearch({ order: 'o', item: 'i', task: 't', period })).toEqual({ order: 'o', item: 'i', task: 't', period }),
  );
  it.each([{ period: 'hôm nay' }, { order: '' }, { item: 3 }, { period: '2020-8-1' }, { x: 'y' }])('leaves out %j', (search) =>
    expect(reportSearch(search)).toEqual({}),
  );
});
