import { join } from 'node:path';
import { comparable, keptLetters } from '../testing';
import { plainOf } from './expected-format';
import { readLetter } from './read-letter';

const letters = keptLetters(join(__dirname, '..', '..', '..', '..', 'test', 'letters')).map((letter) => [letter.name, letter] as const);
const textOf = (prefix: string): string => letters.find(([name]) => name.startsWith(prefix))?.[1].text ?? '';
const item = (prefix: string, label: string) => readLetter(textOf(prefix)).items.find((one) => one.label === label);

describe('kept letters', () => {
  it('cover at least a dozen patterns', () => expect(letters.length).toBeGreaterThanOrEqual(12));
  it.each(letters)('%s is read as a careful person reads it', (_, letter) => {
    const { expected, read } = comparable(letter, plainOf(readLetter(letter.text)));
    expect(read).toEqual(expected);
  });
  it.each(letters)('%s reads the same with Windows line ends and decomposed diacritics', (_, letter) => {
    const plain = plainOf(readLetter(letter.text.normalize('NFC')));
    expect(plainOf(readLetter(letter.text.normalize('NFC').replaceAll('\n', '\r\n')))).toEqual(plain);
    expect(plainOf(readLetter(letter.text.normalize('NFD')))).toEqual(plain);
  });
});

describe('what the plain format does not show', () => {
  it('keeps who is worked with apart from who leads', () => {
    expect(item('01', '1.a')?.coOperators.map(({ value }) => value)).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(item('05', '2')?.coOperators.map(({ value }) => value)).toEqual(['Trạm Y tế']);
  });
  it('keeps the verb that gives force, inherited from the sentence that addresses all', () => {
    expect(item('01', '3')?.verb).toBe('Đề nghị');
    expect(item('04', '3')?.verb).toBe('Khuyến khích');
    expect(item('13', '-1')?.verb).toBe('yêu cầu');
    expect(item('03', 'II.3')?.verb).toBeNull();
  });
  it('reads working days and what they run from', () => {
    expect(item('04', '1')?.deadline.value).toMatchObject({ kind: 'relative', amount: 10, unit: 'workingDay', trigger: 'signed' });
    expect(item('06', 'closing')?.deadline.value).toMatchObject({ kind: 'relative', amount: 5, unit: 'workingDay', trigger: 'received' });
  });
  it('reads hour and inclusion of a fixed day', () => {
    expect(item('13', '-1')?.deadline.value).toMatchObject({ on: '2025-09-09', hour: '10:00', inclusive: false });
    expect(item('05', '1')?.deadline.value).toMatchObject({ on: '2021-06-18', hour: null, inclusive: true });
  });
  it('takes the missing year from the letter, with a warning', () =>
    expect(item('07', 'closing#2')?.deadline).toMatchObject({ value: { on: '2019-04-20' }, warnings: ['inferred'] }));
  it('reads to whom and through whom a duty reports', () => {
    expect(item('13', '-1')).toMatchObject({ reportTo: 'UBND phường', channel: 'Phòng Văn hóa - Xã hội' });
    expect(item('01', '1.b')?.reportTo).toBe('Ủy ban nhân dân tỉnh');
  });
  it('marks what was inferred, blank or inherited', () => {
    const { header } = readLetter(textOf('12'));
    expect(header.number.warnings).toEqual(['blank']);
    expect(header.issuedPartly.value).toBe('2017');
    expect(item('01', '1.b')?.assignees[0]?.warnings).toEqual(['inherited']);
  });
  it('reads the urgency mark', () => {
    expect(readLetter(textOf('13')).header.urgency.value).toBe('hỏa tốc');
    expect(readLetter(textOf('01')).header.urgency.value).toBeNull();
  });
  it('keeps co-addressees apart', () =>
    expect(readLetter(textOf('13')).header.coAddressees.map(({ value }) => value)).toEqual(['Ủy ban Mặt trận Tổ quốc Việt Nam phường']));
  it('keeps every capacity of a stacked signature, outermost first', () =>
    expect(readLetter(textOf('09')).header.signatory.value.capacities).toEqual(['TM', 'Q']));
});
