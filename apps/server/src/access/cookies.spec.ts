import { cookieName, cookieOf, setCookie } from './cookies';

describe('a cookie', () => {
  it.each([
    ['a=1; cascade_session=abc; b=2', 'abc'],
    ['cascade_session=abc', 'abc'],
    ['  cascade_session = abc ', 'abc'],
    ['cascade_session=first; cascade_session=second', 'first'],
    ['xcascade_session=abc', null],
    ['cascade_session', null],
    ['=abc', null],
    ['', null],
    [undefined, null],
  ])('is found in %p: %p', (header, value) => expect(cookieOf(header, 'cascade_session')).toBe(value));
  it('is bound to its host over https', () => {
    expect(cookieName('s', true)).toBe('__Host-s');
    expect(cookieName('s', false)).toBe('s');
  });
  it('is hidden from scripts and from other sites', () => {
    expect(setCookie('s', 'v', { secure: true })).toBe('s=v; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(setCookie('s', '', { secure: false, seconds: 0 })).toBe('s=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
  });
});
