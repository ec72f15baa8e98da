import { Refused } from '../client/client';
import { runWith } from '../testing/run-with';

const invalid = (field: string): Refused => {
  const words = { title: 'Có trường chưa đúng', remedy: 'Sửa' };
  const errors = [{ field, vi: 'danh mục chỉ có từ ngày 2019-01-01', en: 'the lists begin on 2019-01-01' }];
  return new Refused({
    type: '/problems/request.invalid',
    status: 422,
    code: 'request.invalid',
    ...words,
    details: {},
    errors,
    words: { vi: words, en: words },
  });
};
const page = {
  ...{ authorityId: 'a1', name: 'UBND phường Phong Quảng', dissolved: false, end: null, today: [] },
  names: [
    { name: 'UBND xã Quảng Ngạn', from: '2019-01-01', to: '2025-01-01', parentName: 'UBND huyện Quảng Điền', dissolved: false },
    { name: 'UBND phường Phong Quảng', from: '2025-07-01', to: null, parentName: 'UBND thành phố Huế', dissolved: false },
    { name: 'ended', from: '2025-07-01', to: null, parentName: null, dissolved: true },
  ],
  predecessors: [{ name: 'UBND xã Hải Dương', kind: 'merge', extent: 'full', legalBasis: '1675/NQ', on: '2025-07-01' }],
  successors: [{ name: 'UBND phường Hóa Châu', kind: 'other', extent: null, legalBasis: '1675/NQ', on: '2025-07-01' }],
};
describe('cascade country', () => {
  it('loads the units up to a day and says how many there are', async () => {
    const { text, asked } = await runWith(['country', '--to', '2025-07-01'], () => ({ bodies: 15193, added: 26254 }));
    expect(asked).toEqual([expect.objectContaining({ method: 'POST', path: '/api/authorities/country', body: { asOf: '2025-07-01' } })]);
    expect(text).toContain('15193 cơ quan, 26254 sự kiện mới');
  });
  it('goes to the reform where no day is named', async () =>
    expect((await runWith(['country', '--json'], () => ({ bodies: 1, added: 0 }))).asked[0]?.body).toEqual({ asOf: '2025-07-01' }));
  it('names the option that a refusal is about', async () => {
    const { text, exits } = await runWith(['country', '--to', '1900'], () => invalid('asOf'));
    expect([text, exits]).toEqual([expect.stringContaining('• --to: danh mục chỉ có từ ngày 2019-01-01'), [1]]);
  });
});
describe('cascade body', () => {
  const engine =
    (over: object = {}) =>
    () => ({ ...page, ...over });
  const shown = async (over: object = {}) =>
    (await runWith(['body', '9a46de55-8497-5e97-a160-d19064ed3809'], engine(over))).text.split('\n');
  it('shows its names and places through time, and whom it came from and went to', async () =>
    expect(await shown()).toEqual([
      'UBND phường Phong Quảng  a1',
      '  1/1/2019 – 1/1/2025  UBND xã Quảng Ngạn  UBND huyện Quảng Điền',
      '  1/7/2025 –   UBND phường Phong Quảng  UBND thành phố Huế',
      '  ← UBND xã Hải Dương  nhập · merged, toàn bộ · whole  1/7/2025  1675/NQ',
      '  → UBND phường Hóa Châu  other  1/7/2025  1675/NQ',
    ]));
  it('says of one that ended when, by what act, and who it is today', async () => {
    const over = {
      dissolved: true,
      end: { on: '2025-07-01', legalBasis: '203/2025/QH15' },
      today: [{ authorityId: 'b', name: 'UBND thành phố Huế' }],
    };
    const lines = await shown(over);
    expect(lines[0]).toBe('UBND phường Phong Quảng  a1  đã kết thúc · ended');
    expect(lines.slice(-2)).toEqual(['  × kết thúc · ended  1/7/2025  203/2025/QH15', '  nay là · today: UBND thành phố Huế']);
  });
});
