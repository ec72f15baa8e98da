import { parseSearch, stringifySearch } from './search-text';

describe('an address as a person reads it', () => {
  it('is plain words', () => expect(stringifySearch({ asOf: '2020-08-19', state: 'overdue' })).toBe('?asOf=2020-08-19&state=overdue'));
  it('keeps symbols of documents and times readable', () =>
    expect(stringifySearch({ symbol: '12/CT-UBND', asOf: '2020-08-19T14:05:00' })).toBe('?symbol=12/CT-UBND&asOf=2020-08-19T14:05:00'));
  it('leaves out what is not said', () => expect(stringifySearch({ a: undefined, b: null, c: '' })).toBe(''));
  it.each([{ text: 'ct 12 bình dương' }, { plus: 'a+b & c=d' }, { year: '2020' }, { empty: '0' }])('comes back as it went: %j', (search) =>
    expect(parseSearch(stringifySearch(search))).toEqual(search),
  );
  it('never becomes anything but text', () => expect(parseSearch('?a={"b":1}&c=true&d=1')).toEqual({ a: '{"b":1}', c: 'true', d: '1' }));
});
