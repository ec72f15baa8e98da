import { shortId } from './short-id';

describe('the short form of an id', () => {
  it('is its first 48 bits', () => expect(shortId('00000000-0010-5000-8000-000000000000')).toBe(16));
  it('is exact as a number', () => expect(Number.isSafeInteger(shortId('ffffffff-ffff-5000-8000-000000000000'))).toBe(true));
  it('is the same for the same name', () => expect(shortId('sample')).toBe(shortId('sample')));
  it('differs for other names', () => expect(shortId('sample')).not.toBe(shortId('simple')));
  it('stays a safe number for long names', () => expect(Number.isSafeInteger(shortId('x'.repeat(10_000)))).toBe(true));
});
