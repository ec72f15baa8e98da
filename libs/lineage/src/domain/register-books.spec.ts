import { BOOK_COLUMNS, BOOK_TITLES, BOOKS, isWanted, type BookFilter } from './register-books';

const line = (day: string, more: Record<string, string> = {}) => ({ directiveId: 'd', day, ...more });
const wanted = (filter: BookFilter, day: string, more?: Record<string, string>) => isWanted(filter)(line(day, more));

describe('the books', () => {
  it.each(BOOKS)('%s has its title in both languages and columns of their own width', (book) => {
    expect(BOOK_TITLES[book].vi).toMatch(/^Sổ /);
    expect(BOOK_TITLES[book].en).toMatch(/^Register/);
    const keys = BOOK_COLUMNS[book].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(BOOK_COLUMNS[book].every(({ width, vi, en }) => width > 0 && vi !== '' && en !== '')).toBe(true);
  });
  it('have the columns that the decree asks for', () => expect(BOOKS.map((book) => BOOK_COLUMNS[book].length)).toEqual([10, 10, 7]));
});
describe('a line is wanted', () => {
  it.each([
    ['of any day', {}, '2020-08-17', true],
    ['of no day, where none is asked for', {}, '', true],
    ['on the first day', { from: '2020-08-17' }, '2020-08-17', true],
    ['not before it', { from: '2020-08-17' }, '2020-08-16', false],
    ['on the last day', { to: '2020-08-17' }, '2020-08-17', true],
    ['not after it', { to: '2020-08-17' }, '2020-08-18', false],
    ['not where its day is not known', { from: '2020-01-01' }, '', false],
    ['not where its day is not known, either end', { to: '2030-01-01' }, '', false],
    ['of a month that the period ends in', { to: '2020-08-01' }, '2020-08', true],
    ['of a month that it begins in', { from: '2020-08-31' }, '2020-08', true],
    ['not of the month before', { from: '2020-08-01' }, '2020-07', false],
    ['not of the month after', { to: '2020-08-31' }, '2020-09', false],
    ['of a year that it lies in', { from: '2020-08-01', to: '2020-08-31' }, '2020', true],
    ['not of another year', { from: '2021-01-01' }, '2020', false],
  ] as const)('%s', (_, filter, day, is) => expect(wanted(filter, day)).toBe(is));
  it('by what a person reads in it: not by the id of its document, nor by the name of a state', () => {
    const found = (text: string) =>
      isWanted({ text })({ directiveId: 'b2785a7e-0c1d', day: '2020-08-17', state: 'taken', series: 'common', symbol: '12/CT' });
    expect(['278', 'b2785a7e', 'taken'].map(found)).toEqual([false, false, false]);
    expect(['12', '2020-08-17', 'common'].map(found)).toEqual([true, true, true]);
  });
  it.each([
    ['with marks', 'khẩu trang', true],
    ['without', 'khau trang', true],
    ['in any case and order', 'TRANG khẩu', true],
    ['over several columns', 'ct 12 trang', true],
    ['with đ as d', 'dien tu', true],
    ['not with a word that is nowhere', 'khau trang covid', false],
    ['with nothing asked for', '', true],
    ['with blanks', '   ', true],
  ])('by its words, %s', (_, text, is) =>
    expect(wanted({ text }, '2020-08-17', { symbol: '12/CT-UBND', subject: 'Ứng dụng khẩu trang điện tử' })).toBe(is),
  );
});

it('a line without a day at all is wanted only where no day is asked for', () => {
  const bare = { directiveId: 'd', symbol: '12/CT-UBND' };
  expect([isWanted({})(bare), isWanted({ text: '12' })(bare), isWanted({ from: '1900-01-01' })(bare), isWanted({ to: '2999-12-31' })(bare)]).toEqual([true, true, false, false]); // prettier-ignore
});
