import { csrfOf, newToken, sameSecret, tokenHash } from './token';

describe('a token', () => {
  it('is another each time, 256 bits of it', () => {
    const tokens = new Set(Array.from({ length: 100 }, newToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });
  it('is kept as its hash alone', () => {
    const token = newToken();
    expect(tokenHash(token)).toBe(tokenHash(token));
    expect(tokenHash(token)).not.toContain(token.slice(0, 10));
  });
  it.each(['', 'short', 'x'.repeat(44), '.'.repeat(43), undefined, null, 7, ['a']])('is not %p', (text) =>
    expect(tokenHash(text)).toBeNull(),
  );
  it('gives a word for its pages that is not the token and tells nothing of it', () => {
    const [one, other] = [newToken(), newToken()];
    expect(csrfOf(one)).toBe(csrfOf(one));
    expect(csrfOf(one)).not.toBe(csrfOf(other));
    expect(csrfOf(one)).not.toBe(one);
  });
  it('is compared whole', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abd')).toBe(false);
    expect(sameSecret('abc', 'abcd')).toBe(false);
  });
});
