import { phraseOf } from './phrase';
import { unitWordAt, unitWordNamed } from './unit-words';

const wordAt = (text: string, at = 0) => unitWordAt(phraseOf(text), at);

describe('the word for a kind of unit', () => {
  it.each([
    ['thị xã Bến Cát', 'thị xã', 2, ['district']],
    ['Thị Trấn Dầu Tiếng', 'thị trấn', 2, ['commune']],
    ['THÀNH PHỐ Thủ Dầu Một', 'thành phố', 2, ['district', 'province']],
    ['đặc khu Côn Đảo', 'đặc khu', 2, ['commune']],
    ['xã Phú An', 'xã', 1, ['commune']],
    ['tỉnh Bình Dương', 'tỉnh', 1, ['province']],
    ['quận 1', 'quận', 1, ['district']],
    ['huye\u0323\u0302n Bàu Bàng', 'huyện', 1, ['district']], // written in parts, as some keyboards do
  ])('%s begins with %s', (text, word, length, levels) => expect(wordAt(text)).toMatchObject({ word, length, levels }));
  it.each(['xa Phú An', 'quân khu 7', 'quan tâm', 'thị', 'thành lập', 'tính từ', 'phương Bắc', ''])('does not begin %j', (text) =>
    expect(wordAt(text)).toBeNull(),
  );
  it('is looked for at one place: a town is no commune at its first word, and one at its second', () => {
    expect([wordAt('thị xã', 0)?.word, wordAt('thị xã', 1)?.word, wordAt('thị xã', 2)]).toEqual(['thị xã', 'xã', null]);
    expect([wordAt('thành phố Hà Nội', 1), wordAt('UBND xã', 0), wordAt('UBND xã', 1)?.word]).toEqual([null, null, 'xã']);
  });
  it('has by its name what it has in a text, and takes no words of it', () => {
    for (const word of ['thị xã', 'thị trấn', 'thành phố', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'phường', 'xã'])
      expect(unitWordNamed(word)).toEqual({ ...wordAt(word), length: 0 });
    expect([unitWordNamed('thôn'), unitWordNamed('Xã')]).toEqual([null, null]);
  });
});
