import { sentenceCiting } from './sentence-citing';

const cited = {
  relation: 'implements',
  documentType: 'CT',
  symbol: { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' },
  issuedOn: '2020-08-17',
} as const;
describe('the sentence that cites the order above', () => {
  it('names kind, number, day and issuer, as written where it is written', () => {
    expect(sentenceCiting({ ...cited, issuerAsWritten: 'Chủ tịch UBND tỉnh' }, 'UBND tỉnh Bình Dương')).toBe(
      'Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh',
    );
    expect(sentenceCiting(cited, 'UBND tỉnh Bình Dương')).toBe(
      'Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của UBND tỉnh Bình Dương',
    );
  });
  it('is the writer’s own where there is one, without the sign that ends it', () =>
    expect(sentenceCiting({ ...cited, sentence: 'Theo Chỉ thị 12;' }, null)).toBe('Theo Chỉ thị 12'));
  it.each(['', '  '])('a blank sentence %j is none', (sentence) =>
    expect(sentenceCiting({ ...cited, sentence }, null)).toBe('Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020'),
  );
  it('leaves out what nobody knows, and puts a number together from its parts', () => {
    expect(sentenceCiting({ relation: 'implements', symbol: { number: '5', notation: 'UBND' } }, null)).toBe('Thực hiện Văn bản số 5/UBND');
    expect(sentenceCiting({ relation: 'implements', symbol: { notation: 'UBND' } }, null)).toBe('Thực hiện Văn bản');
  });
  it('is none for what is only mentioned', () => expect(sentenceCiting({ ...cited, relation: 'mentions' }, null)).toBeNull());
});
