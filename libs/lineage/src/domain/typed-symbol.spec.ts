import { foldSymbol, namesMatch, typedSymbol } from './typed-symbol';

describe('a symbol as people type it', () => {
  it.each([
    ['278/UBND-VX', '278/ubnd-vx'],
    ['so 12/ct-ubnd', '12/ct-ubnd'],
    ['Số: 012 / CT – UBND', '12/ct-ubnd'],
    ['số 7414/UBND – CT', '7414/ubnd-ct'],
    ['12-CT/TU', '12-ct/tu'],
    ['30/2020/NĐ-CP', '30/2020/nđ-cp'],
  ])('%s has the key %s', (typed, key) => expect(typedSymbol(typed)).toMatchObject({ key, numberOnly: false }));
  it('is found without marks', () =>
    expect([typedSymbol('30/2020/nd-cp')?.folded, typedSymbol('30/2020/NĐ-CP')?.folded]).toEqual(['30/2020/nd-cp', '30/2020/nd-cp']));
  it.each([
    ['278', '278', true],
    ['0278', '278', true],
    ['so 278', '278', true],
    ['12a', '12a', true],
    ['12/', '12/', false],
    ['20/8/2020', '20/8/2020', false],
  ])('%s is the beginning %s', (typed, folded, numberOnly) => expect(typedSymbol(typed)).toEqual({ key: null, folded, numberOnly }));
  it.each(['', 'chỉ thị', '/UBND-VX', '0/UBND'])('%s begins none', (typed) => expect(typedSymbol(typed)).toBeNull());
  it('folds đ, which a key keeps', () => expect(foldSymbol('5/đa-syt')).toBe('5/da-syt'));
});
describe('a name as people type it', () => {
  it.each([
    ['binh duong', 'UBND tỉnh Bình Dương', true],
    ['Bình Dương', 'UBND tỉnh Bình Dương', true],
    ['ben cat', 'Thị xã Bến Cát', true],
    ['duong binh', 'UBND tỉnh Bình Dương', false],
    ['Bình Dương', 'Dương', false],
    ['Hà Nam', 'UBND tỉnh Hà Namur', false],
  ])('%s in %s: %s', (typed, name, matches) => expect(namesMatch(typed, name)).toBe(matches));
});
