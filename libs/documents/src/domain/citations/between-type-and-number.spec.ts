import { plainOf, type PlainCitation } from '../expected-format';
import { readLetter } from '../read-letter';

const HEAD = 'UBND TỈNH PHÙ SA\nSố: 12/UBND-NC\nPhù Sa, ngày 3 tháng 8 năm 2016\nKính gửi: Các sở.\n\n';
const cited = (sentence: string): readonly PlainCitation[] => plainOf(readLetter(HEAD + sentence)).citations;

describe('a cited document', () => {
  it.each([
    ['Thi hành Quyết định của Bộ Chính trị số31-QĐ/TW, ngày 01-10-1997, các sở thực hiện.', '31', 'QĐ/TW', 'Bộ Chính trị'],
    ['Thực hiện Chỉ thị của Ban Bí thư số 20-CT/TW ngày 05/11/2012, các sở thực hiện.', '20', 'CT/TW', 'Ban Bí thư'],
    ['Thực hiện Công văn của Sở Y tế số 415/SYT-NVY ngày 02/3/2016, các sở thực hiện.', '415', 'SYT-NVY', 'Sở Y tế'],
    [
      'Thực hiện Quyết định số 1836 QĐ/TWĐTN ngày 23/6/2006 của Ban Bí thư Trung ương Đoàn, các sở làm.',
      '1836',
      'QĐ/TWĐTN',
      'Ban Bí thư Trung ương Đoàn',
    ],
  ])('%s', (sentence, number, symbol, issuer) => expect(cited(sentence)).toMatchObject([{ number, symbol, issuer }]));
  it.each([
    ['I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. Quyết định số 924/QĐ-TTg ngày 22/8/2015 của Thủ tướng Chính phủ về chuyển đổi số;', 'basis'],
    ['I. CĂN CỨ XÂY DỰNG\nKẾ HOẠCH\n1. Quyết định số 924/QĐ-TTg ngày 22/8/2015 của Thủ tướng Chính phủ;', 'basis'],
    ['1. Cơ sở pháp lý\n- Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ;', 'basis'],
    ['1. Cơ sở pháp lý\n- Tại Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ quy định mức chi;', 'refers'],
    ['1. Căn cứ tình hình mưa lũ\n- Quyết định số 924/QĐ-TTg ngày 22/8/2015 của Thủ tướng Chính phủ;', 'refers'],
    ['I. CĂN CỨ\n1. Tình hình chung\nII. NỘI DUNG\n1. Quyết định số 924/QĐ-TTg ngày 22/8/2015 của Thủ tướng Chính phủ;', 'refers'],
  ])('below a heading: %s', (sentence, relation) => expect(cited(sentence)).toMatchObject([{ relation }]));
  it.each([
    ['Trên cơ sở Nghị quyết số 58/NQ-HĐND ngày 10/12/2015 của HĐND tỉnh, các sở lập dự toán.', 'basis'],
    ['Trên cơ sở Báo cáo số 105/BC-STC ngày 12/7/2016 của Sở Tài chính, các sở lập dự toán.', 'refers'],
    ['Các sở xử lý hồ sơ theo Quyết định số 260/QĐ-UBND ngày 27/02/2015 của UBND tỉnh.', 'refers'],
    ['Các sở báo cáo theo Công văn số 911/UBND-NC ngày 27/02/2015 của UBND tỉnh.', 'follows_up'],
    ['Các sở thực hiện Quyết định số 260/QĐ-UBND ngày 27/02/2015 của UBND tỉnh.', 'implements'],
  ])('%s', (sentence, relation) => expect(cited(sentence)).toMatchObject([{ relation }]));
});
