import { LetterText } from '../text/letter-text';
import { phraseAt } from './assignees';
import { isOtherWord, nameWordsAt } from './name-words';

const named = (text: string): string | null => {
  const letter = new LetterText(text);
  const phrase = phraseAt(letter, 0, letter.text.length);
  return phrase && letter.valueOf(phrase.piece);
};

describe('words of names', () => {
  it.each([
    ['nhan dan cac xa', 2],
    ['to dan pho tham gia', 3],
    ['xa phuong', 1],
    ['rao don', 0],
    ['', 0],
  ])('%s: %i of them are one phrase', (words, count) => expect(nameWordsAt(words.split(' '), 0)).toBe(count));
  it.each(['đối', 'mời', 'bàn', 'TÌNH'])('%s is another word than the noun it folds to', (word) => expect(isOtherWord(word)).toBe(true));
  it.each(['đội', 'mọi', 'bản', 'tỉnh', 'xa'])('%s may be the noun', (word) => expect(isOtherWord(word)).toBe(false));
});

describe('where a name ends', () => {
  it.each([
    ['Trưởng các khu phố đến từng hộ hướng dẫn người dân', 'Trưởng các khu phố'],
    ['Công an huyện tuần tra ban đêm', 'Công an huyện'],
    ['UBND các xã, thị trấn rào chắn khu vực', 'UBND các xã, thị trấn'],
    ['Phòng Văn hóa và Thông tin viết bài', 'Phòng Văn hóa và Thông tin'],
    ['Phòng Quản trị sắp xếp chỗ ngồi', 'Phòng Quản trị'],
    ['Sở Nông nghiệp và Phát triển nông thôn cấp giống', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Ban Chỉ huy điều hành Khu cách ly tập trung thị xã tiếp nhận', 'Ban Chỉ huy điều hành Khu cách ly tập trung thị xã'],
    ['Các tổ chức, cá nhân trên địa bàn chấp hành', 'Các tổ chức, cá nhân trên địa bàn'],
    ['Trường Tiểu học Kim Đồng mở cửa', 'Trường Tiểu học Kim Đồng'],
    ['Bệnh viện Đa khoa tỉnh bố trí giường bệnh', 'Bệnh viện Đa khoa tỉnh'],
    ['Chi cục Trồng trọt và Bảo vệ thực vật điều tra', 'Chi cục Trồng trọt và Bảo vệ thực vật'],
    ['Giám đốc các Sở: Tài chính, Xây dựng thẩm định', 'Giám đốc các Sở: Tài chính, Xây dựng'],
    ['Sở Y tế\nChủ trì xây dựng', 'Sở Y tế'],
    ['UBND xã và vận động nhân dân', 'UBND xã'],
  ])('%s', (text, name) => expect(named(text)).toBe(name));
});
