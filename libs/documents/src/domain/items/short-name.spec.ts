import { abbreviates, shortName } from './short-name';

describe('short names of bodies', () => {
  it.each([
    ['Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai', 'ubnd tinh dong nai'],
    ['Thường trực Hội đồng nhân dân xã', 'hdnd xa'],
  ])('%s speaks as %s', (name, expected) => expect(shortName(name)).toBe(expected));
  it.each([
    ['so gd&dt', 'so giao duc va dao tao', true],
    ['so tn&mt', 'so tai nguyen va moi truong', true],
    ['phong gd&dt', 'so giao duc va dao tao', false],
    ['so gd&dt', 'so giao thong', false],
    ['so y te', 'so y te', false],
    ['so gddt tinh', 'so giao duc va dao tao', false],
    ['so', 'so', false],
  ])('%s for %s: %s', (short, long, expected) => expect(abbreviates(short, long)).toBe(expected));
});
