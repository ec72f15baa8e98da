import { readLetter } from '../read-letter';
import { secrecyMarkOf } from './secrecy';

const marked = (line: string): string => `ỦY BAN NHÂN DÂN\nTỈNH X\n${line}\nSố: 1/UBND-NC\nV/v việc kín\n\nKính gửi: Sở Y tế\n\nThực hiện…`;

describe('the secrecy mark', () => {
  it.each([
    ['MẬT', 'mật'],
    ['Mật', 'mật'],
    ['TỐI MẬT', 'tối mật'],
    ['Tuyệt mật', 'tuyệt mật'],
    ['[MẬT]', 'mật'],
    ['Độ mật: Tối mật', 'tối mật'],
    ['TOI MAT', 'tối mật'],
    ['MẬT\t\tĐộc lập - Tự do - Hạnh phúc', 'mật'],
    ['TUYỆT MẬT'.normalize('NFD'), 'tuyệt mật'],
    ['**TỐI MẬT**', 'tối mật'],
    ['M Ậ T', 'mật'],
    ['T Ố I  M Ậ T', 'tối mật'],
    ['TUYỆT\tMẬT'.replace('\t', '  '), 'tuyệt mật'],
  ] as const)('%s', (line, mark) => expect(secrecyMarkOf(marked(line))).toBe(mark));
  it.each([
    'Bí mật',
    'Công tác bảo mật',
    'BẢO MẬT',
    'B Ả O M Ậ T',
    'M Ặ T',
    'MẶT TRẬN',
    'Mặt',
    'mắt',
    'V/v bảo vệ bí mật nhà nước',
    'Hỏa tốc',
  ])('%s is none', (line) => expect(secrecyMarkOf(marked(line))).toBeNull());
  it('is not looked for behind the addressees', () => expect(secrecyMarkOf('Số: 1/UBND\nKính gửi: Sở Y tế\nMật')).toBeNull());
  it('keeps the whole letter unread', () => {
    const { header, items, citations } = readLetter(marked('MẬT'));
    expect(header.subject).toEqual({ value: null, confidence: 0, span: null, warnings: ['secret'] });
    expect([header.number.value, header.issuer.value, ...items, ...citations]).toEqual([null, null]);
  });
});
