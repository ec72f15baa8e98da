import { legibilityOf, tempered } from './legibility';
import { readLetter } from './read-letter';
import { fold } from './text/fold';

const CLEAN =
  'Ủy ban nhân dân huyện yêu cầu các phòng, ban và Ủy ban nhân dân các xã, thị trấn nghiêm túc triển khai thực hiện các nội dung sau đây. '.repeat(
    3,
  );
const of = (text: string): number => legibilityOf(fold(text), text);

describe('how well a text can be read', () => {
  it('wholly where every word is one', () => expect(of(CLEAN)).toBe(1));
  it('wholly where a foreign name stands among them', () => expect(of(`${CLEAN} Bluezone`)).toBe(1));
  it('less where words are torn to pieces', () => expect(of(CLEAN.replace(/nh/gu, 'rb'))).toBeLessThan(1));
  it('less where the diacritics are lost', () => expect(of(fold(CLEAN))).toBeLessThan(0.95));
  it('is not judged by a few words', () => expect(of('xzw qrt')).toBe(1));
});

describe('a tempered reading', () => {
  const reading = readLetter(
    'Số: 12/UBND-VX\nV/v trực Tết\n\nKính gửi: Các thôn.\n\nThực hiện Công văn số 3/UBND-NC ngày 1/8/2020 của UBND huyện.\n\n1. Công an xã trực trước ngày 5/8/2020.\n',
  );
  it('is the same one where nothing is lost', () => expect(tempered(reading, 1)).toBe(reading));
  it('says the same things, less surely', () => {
    const less = tempered(reading, 0.9);
    expect(less.header.number.value).toBe('12');
    expect(less.header.number.confidence).toBeCloseTo(reading.header.number.confidence * 0.9, 2);
    expect(less.items[0]?.deadline.confidence).toBeLessThan(reading.items[0]?.deadline.confidence ?? 0);
    expect(less.citations[0]?.confidence).toBeLessThan(reading.citations[0]?.confidence ?? 0);
  });
});
