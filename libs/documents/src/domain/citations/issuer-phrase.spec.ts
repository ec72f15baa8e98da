import { LetterText } from '../text/letter-text';
import { isQuoted, clauseAt } from './clauses';
import { issuerBehind, tidyIssuer } from './issuer-phrase';

const behind = (text: string): string | null => {
  const letter = new LetterText(`x${text}`);
  const piece = issuerBehind(letter, 1);
  return piece && letter.valueOf(piece);
};

describe('the issuer behind a citation', () => {
  it.each([
    [' của Bộ Y tế về việc tiêm chủng', 'Bộ Y tế'],
    [' của Chủ tịch UBND tỉnh Bình Dương về phòng dịch', 'Chủ tịch UBND tỉnh Bình Dương'],
    [' của Ủy ban nhân dân thành phố, đề nghị', 'Ủy ban nhân dân thành phố'],
    [' của Thủ tướng Chính phủ; Công văn', 'Thủ tướng Chính phủ'],
    [' của Sở Nông nghiệp và Phát triển nông thôn hướng dẫn trồng rừng', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ])("'%s'", (text, issuer) => expect(behind(text)).toBe(issuer));
  it.each([' về việc tiêm chủng', ' của nhân viên y tế thôn', ', các đơn vị của Sở', ''])("nobody: '%s'", (text) =>
    expect(behind(text)).toBeNull(),
  );
});

describe('an issuer as a scan wrote it', () => {
  it.each([
    ['Bộ Y tế', 'Bộ Y tế'],
    ['UBND tỉnh', 'UBND tỉnh'],
  ])('%s', (written, tidy) => expect(tidyIssuer(written, null, null)).toBe(tidy));
});

describe('the clause that cites', () => {
  const at = (text: string, cited: string) => {
    const letter = new LetterText(text);
    const start = letter.text.indexOf(cited);
    const { sentence, clause } = clauseAt(letter, { start: 0, end: letter.text.length }, { start, end: start + cited.length });
    return [letter.valueOf(sentence), letter.valueOf(clause)];
  };
  it('is its sentence where nothing parts it', () =>
    expect(at('Trời mưa. Thực hiện Công văn số 5/SYT-KH. Xin báo.', 'Công văn số 5/SYT-KH')[0]).toBe('Thực hiện Công văn số 5/SYT-KH.'));
  it('knows what is quoted', () => {
    const letter = new LetterText('Sửa Điều 2: “theo Công văn số 5/SYT-KH” và Công văn số 6/SYT-KH.');
    const paragraph = { start: 0, end: letter.text.length };
    expect(isQuoted(letter, paragraph, letter.text.indexOf('5/SYT'))).toBe(true);
    expect(isQuoted(letter, paragraph, letter.text.indexOf('6/SYT'))).toBe(false);
  });
});
