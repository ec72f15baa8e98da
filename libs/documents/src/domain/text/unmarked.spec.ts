import { foldForGrammar } from './fold';
import { isUnmarked, unmarkedMeant } from './unmarked';

const unmarked = 'Uy ban nhan dan huyen yeu cau cac don vi trong va cham soc vuon cay cong cong, bao cao ket qua ve Phong Kinh te. '.repeat(
  3,
);
const marked = 'Ủy ban nhân dân huyện yêu cầu các đơn vị trồng và chăm sóc vườn cây công cộng, báo cáo kết quả về Phòng Kinh tế. '.repeat(
  3,
);

describe('a text that lost its marks', () => {
  it('is told by how few are left', () => {
    expect(isUnmarked(unmarked)).toBe(true);
    expect(isUnmarked(marked)).toBe(false);
  });
  it('is not told of a few words', () => expect(isUnmarked('Uy ban nhan dan')).toBe(false));
  it('is told where a title kept its marks', () => expect(isUnmarked(`ỦY BAN NHÂN DÂN HUYỆN ${unmarked}`)).toBe(true));

  it.each([
    ['c6c', 'cac'],
    ['d6ng', 'dong'],
    ['trudng', 'truong'],
    ['thqc', 'thuc'],
    ['thgc', 'thuc'],
    ['huy~n', 'huyen'],
    ['ddy', 'day'],
    ['cdc', 'cac'],
    ['ki6n', 'kien'],
    ['zq6z', null], // too far from any word
    ['cac', null], // a syllable is left as it is
    ['2016', null],
    ['xyzt', null],
  ])('%s means %s', (word, meant) => {
    expect(unmarkedMeant(word)).toBe(meant);
    expect(unmarkedMeant(word)).toBe(meant);
  });

  it('is put right where the grammar looks, at the same places', () => {
    const text = `${unmarked}C6c trudng thqc hi6n nghi6m tuc.`;
    const flat = foldForGrammar(text);
    expect(flat).toHaveLength(text.length);
    expect(flat.endsWith('cac truong thuc hien nghiem tuc.')).toBe(true);
  });
  it('leaves letters that were thrown together, which hold no language', () => {
    const thrown = 'xk7 qwz6t bd~rq hjk0s zzq wtg1p vbn6x fgh kjl9c '.repeat(20);
    expect(isUnmarked(thrown)).toBe(true);
    expect(foldForGrammar(`${thrown}c6c`).endsWith('c6c')).toBe(true);
  });
  it('leaves the words of a text with marks', () => {
    const text = `${marked}Cdc thqc.`;
    expect(foldForGrammar(text).endsWith('cdc thqc.')).toBe(true);
  });
});
