import { isCompleteSyllable } from './syllable';

describe('a complete syllable', () => {
  it.each(['phong', 'hoach', 'cat', 'thanh', 'truyen'.replace('n', 'nh'), 'hop', 'nhiem', 'nghiep', 'quyet', 'giam', 'uong', 'at', 'kich'])(
    'is %s: nothing follows',
    (word) => expect(isCompleteSyllable(word)).toBe(true),
  );
  it.each(['truye', 'thi', 'ben', 'toan', 'cac', 'chay', 'uy', 'n', 'ng', 'tr', ''])('is not %s: a longer one may begin with it', (word) =>
    expect(isCompleteSyllable(word)).toBe(false),
  );
  it.each(['bluezon', 'covid', 'ubnd', 'format', 'zoom', 'web', '2a', '278', 'internet', 'smart'])(
    'is not %s, which is no syllable',
    (word) => expect(isCompleteSyllable(word)).toBe(false),
  );
});
