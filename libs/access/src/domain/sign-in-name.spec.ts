import { signInNameOf } from './sign-in-name';

describe('a sign-in name', () => {
  it.each([
    ['an.nguyen', 'an.nguyen'],
    ['  An.Nguyen ', 'an.nguyen'],
    ['AN@binhduong.gov.vn', 'an@binhduong.gov.vn'],
    ['ａｎ.nguyen', 'an.nguyen'],
    ['vp-ubnd_01', 'vp-ubnd_01'],
  ])('%p is compared as %p', (written, name) => expect(signInNameOf(written)).toBe(name));
  it.each(['', 'an', 'nguyễn.an', 'an nguyen', '.an', 'an.', 'a'.repeat(65), 'an\u0000nguyen', '<script>'])('%p is none', (written) =>
    expect(signInNameOf(written)).toBeNull(),
  );
});
