import { passwordFault, passwordText } from './password';

describe('a password', () => {
  it.each(['trời xanh mây trắng nắng vàng', 'kh0ng-d3-d0an-r4', 'correct horse battery staple', 'Đường về quê 2020'])(
    '%p will do',
    (typed) => expect(passwordFault(typed, 'an.nguyen')).toBeNull(),
  );
  it.each([
    ['ngắn quá 1', 'short'],
    ['x'.repeat(129) + 'abc', 'long'],
    ['aaaaaaaaaaaaaa', 'repeating'],
    ['abcabcabcabcabc', 'repeating'],
    ['123456789012', 'repeating'],
    ['abcdefghijklm', 'repeating'],
    ['an.nguyen2020', 'name'],
    ['AnNguyen@2026!', 'name'],
    ['Mật khẩu 123456', 'common'],
    ['Password123456!', 'common'],
    ['administrator1', 'common'],
    ['qwertyuiop12', 'common'],
  ])('%p will not: %s', (typed, fault) => expect(passwordFault(typed, 'an.nguyen')).toBe(fault));
  it('may hold a short name among much else', () => expect(passwordFault('an nguyen thích đi câu cá', 'an.nguyen')).toBeNull());
  it('is another than before', () => expect(passwordFault('trời xanh mây trắng', 'an', 'trời xanh mây trắng')).toBe('same'));
  it('counts characters, not bytes', () => expect(passwordFault('ệệệệệ', 'an')).toBe('short'));
  it('is one however its letters are put together', () => expect(passwordText('tr\u01a1\u0300i')).toBe(passwordText('trời')));
});
