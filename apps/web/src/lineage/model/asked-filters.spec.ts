import { askedFilters } from './asked-filters';
import { NO_FILTERS, type Filters } from './filters';

describe('what a lineage is narrowed to', () => {
  const all: Filters = {
    levels: ['province', 'commune'],
    place: ' ben cat ',
    from: '2020-08-17',
    to: '2020-08-20',
    states: ['overdue', 'silent'],
    relations: ['implements'],
  };
  it('is nothing at the beginning, nor by blanks', () => {
    expect(askedFilters(NO_FILTERS)).toEqual([]);
    expect(askedFilters({ ...NO_FILTERS, place: '  ' })).toEqual([]);
  });
  it('is told one by one in the order of the form', () =>
    expect(askedFilters(all).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'level province',
      'level commune',
      'place ben cat',
      'from 2020-08-17',
      'to 2020-08-20',
      'state overdue',
      'state silent',
      'relation implements',
    ]));
  it('is taken back one by one, and leaves the others', () => {
    const without = (key: string): Filters | undefined => askedFilters(all).find((each) => each.key === key)?.without;
    expect(without('level:province')).toEqual({ ...all, levels: ['commune'] });
    expect(without('place')).toEqual({ ...all, place: '' });
    expect(without('from')).toEqual({ ...all, from: '' });
    expect(without('to')).toEqual({ ...all, to: '' });
    expect(without('state:silent')).toEqual({ ...all, states: ['overdue'] });
    expect(without('relation:implements')).toEqual({ ...all, relations: [] });
  });
});
