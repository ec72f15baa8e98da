import { citingSentence, dateLine, issuerLinesOf, signatureLines } from './drafted-head';

describe('the head of a letter written here', () => {
  it.each([
    ['UBND thị xã Bến Cát', ['ỦY BAN NHÂN DÂN', 'THỊ XÃ BẾN CÁT']],
    ['Ủy ban nhân dân xã Phú An', ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN']],
    ['Sở Y tế', ['SỞ Y TẾ']],
    ['', ['']],
  ])('%s', (name, lines) => expect(issuerLinesOf(name)).toEqual(lines));
  it.each([
    ['Bến Cát', '2020-08-17', 'Bến Cát, ngày 17 tháng 8 năm 2020'],
    ['Bến Cát', '2020-02-05', 'Bến Cát, ngày 05 tháng 02 năm 2020'],
    [null, '2020-12-01', 'ngày 01 tháng 12 năm 2020'],
    ['Bình Gia', '2020-08', 'Bình Gia, ngày … tháng 8 năm 2020'],
    ['Bình Gia', null, 'Bình Gia, ngày … tháng … năm …'],
  ])('%s %s: %s', (place, day, line) => expect(dateLine(place, day)).toBe(line));
});
describe('the signature', () => {
  it('has capacity and role above the name', () =>
    expect(signatureLines({ name: 'Lê Thị Mẫu', role: 'Phó Chủ tịch', capacities: ['TM', 'KT'] })).toEqual({
      capacity: ['TM. KT. PHÓ CHỦ TỊCH'],
      name: 'Lê Thị Mẫu',
    }));
  it('is empty where nobody signed', () => {
    expect(signatureLines(null)).toEqual({ capacity: [], name: null });
    expect(signatureLines({ name: null, role: null, capacities: [] })).toEqual({ capacity: [], name: null });
  });
});
describe('what it cites', () => {
  const cited = {
    relation: 'implements',
    sentence: null,
    documentType: 'CT',
    symbol: '12/CT-UBND',
    issuedOn: '2020-08-17',
    issuerName: 'UBND tỉnh Bình Dương',
  } as const;
  it('is cited in its own sentence where it has one', () =>
    expect(citingSentence({ ...cited, sentence: 'Theo Chỉ thị 12' })).toBe('Theo Chỉ thị 12'));
  it('is else cited in full, as a first citation has it', () =>
    expect(citingSentence(cited)).toBe('Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của UBND tỉnh Bình Dương;'));
  it('leaves out what is not known', () =>
    expect(citingSentence({ ...cited, relation: 'basedOn', documentType: null, symbol: null, issuedOn: null, issuerName: null })).toBe(
      'Căn cứ Văn bản;',
    ));
  it('is not cited where it is only mentioned', () => expect(citingSentence({ ...cited, relation: 'mentions' })).toBeNull());
});
