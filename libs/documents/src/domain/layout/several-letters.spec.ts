import { join } from 'node:path';
import { keptLetters } from '../../testing';
import { readLetter } from '../read-letter';
import { lettersIn } from './several-letters';

const letters = keptLetters(join(__dirname, '..', '..', '..', '..', '..', 'test', 'letters'));
/** Those that have a head and a tail: only they can be told apart. */
const whole = letters.filter(({ text }) => /Số/u.test(text) && /Nơi nhận/iu.test(text) && /CỘNG HÒA XÃ HỘI/u.test(text));

describe('several letters in one file', () => {
  it.each(letters.map((letter) => [letter.name, letter] as const))('%s is one', (_, { text }) =>
    expect(lettersIn(text)).toEqual([{ start: 0, end: text.length }]),
  );
  it.each(whole.slice(1).map((letter, at) => [letter.name, whole[at], letter] as const))(
    '%s behind another is found and read as alone',
    (_, before, letter) => {
      const text = `${before?.text ?? ''}\n\n${letter.text}`;
      const parts = lettersIn(text).map(({ start, end }) => text.slice(start, end));
      expect(parts).toHaveLength(2);
      expect(readLetter(parts[1] ?? '').header.number.value).toBe(letter.expected.number);
      expect(readLetter(parts[1] ?? '').header.issuer.value).toBe(letter.expected.issuer);
    },
  );
  it('does not take an annex or a form for a letter', () => {
    const { text } = whole[0] ?? { text: '' };
    const form = '\nMẫu số 01\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN ĐỀ NGHỊ\n\nKính gửi: UBND xã\n';
    expect(lettersIn(text + form)).toHaveLength(1);
  });
  it('is quick for any length', () => expect(lettersIn('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNơi nhận:\n'.repeat(3_000))).toHaveLength(1));
});
