import { askedOf, bookAddress, documentsSearch } from './documents-search';

describe('the address of a book', () => {
  it('says which book, whose, of which year, and what of it', () => {
    const search = { book: 'incoming', authorityId: 'town', year: '2020', text: 'bluezone', from: '2020-08-01', to: '2020-08-31' };
    expect(documentsSearch(search)).toEqual(search);
  });
  it('drops what it does not understand', () =>
    expect(documentsSearch({ book: 'x', year: 'năm nay', from: '1/8', to: '', text: '  ', authorityId: 7, more: 1 })).toEqual({}));
});
describe('what is asked', () => {
  it('is the book of the body in the address, else of the one that is acted for', () => {
    expect(askedOf({ authorityId: 'a' }, 'b', '2020-08-21')).toEqual({ authorityId: 'a', year: 2020 });
    expect(askedOf({ year: '2019', text: 'x' }, 'b', '2020-08-21')).toEqual({ authorityId: 'b', year: 2019, text: 'x' });
    expect(askedOf({}, null, '2020-08-21')).toBeNull();
  });
  it('is the same in a file, as of the same instant', () =>
    expect(bookAddress('outgoing', { authorityId: 'a', year: 2020, text: 'cài đặt' }, 'xlsx', { asOf: '2020-08-19' })).toBe(
      '/api/registers/outgoing?authorityId=a&year=2020&text=c%C3%A0i+%C4%91%E1%BA%B7t&asOf=2020-08-19&format=xlsx',
    ));
});
