import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedUnits, succession2025 } from './country-data';

const standing = (scheme: '2020' | '2025', day: string) =>
  [...listedUnits({ scheme })].filter(({ from, to }) => (from === null || from <= day) && (to === null || to > day));
const countOf = <T>(items: Iterable<T>, key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

describe('the units as data', () => {
  it('had 63 provinces, 707 districts and 10,614 communes on 17/8/2020', () =>
    expect(countOf(standing('2020', '2020-08-17'), ({ level }) => level)).toEqual({ province: 63, district: 707, commune: 10_614 }));
  it('have 34 provinces and 3,321 communes, 13 of them special zones, since the reform', () => {
    const units = standing('2025', '2025-07-01');
    expect(countOf(units, ({ level }) => level)).toEqual({ province: 34, commune: 3_321 });
    expect(countOf(units, ({ listedType }) => listedType)).toMatchObject({ 'Đặc khu': 13, 'Thành phố Trung ương': 6, Tỉnh: 28 });
  });
  it('end with the reform in the old scheme', () => expect(standing('2020', '2025-07-01')).toEqual([]));
  it('come by level where one is asked for', () => {
    const provinces = [...listedUnits({ scheme: '2020', level: 'province' })];
    expect(new Set(provinces.map(({ level }) => level))).toEqual(new Set(['province']));
    expect(provinces).toHaveLength(64); // Thừa Thiên Huế is there twice, before and after 1/1/2025
  });
  it('keep the spelling, the parent and the dates of the lists', () => {
    const spansOf = (code: string) => [...listedUnits({ scheme: '2020', level: 'district' })].filter((unit) => unit.code === code);
    expect(spansOf('058')).toEqual([
      {
        scheme: '2020',
        level: 'district',
        code: '058',
        parentCode: '06',
        listedType: 'Thành phố',
        listedName: 'Thành Phố Bắc Kạn',
        from: null,
        to: '2025-07-01',
      },
    ]);
    expect(spansOf('721').map(({ listedName, from, to }) => [listedName, from, to])).toEqual([
      ['Thị xã Bến Cát', null, '2024-05-01'],
      ['Thành phố Bến Cát', '2024-05-01', '2025-07-01'],
    ]);
  });
  it('use a code again in another scheme for another unit', () => {
    const named = (scheme: '2020' | '2025') =>
      [...listedUnits({ scheme, level: 'commune' })].find(({ code, to }) => code === '06112' && to !== '2020-01-01')?.listedName;
    expect([named('2020'), named('2025')]).toEqual(['Thị trấn Bình Gia', 'Xã Bình Gia']);
  });
});

describe('the succession of 1/7/2025 as data', () => {
  it('names a successor for every old province and commune', () => {
    const rows = [...succession2025()];
    expect(countOf(rows, ({ level, extent }) => `${level} ${extent}`)).toEqual({
      'province full': 63,
      'commune full': 9_592,
      'commune partial': 1_012,
    });
    const old = new Set(
      standing('2020', '2025-06-30')
        .filter(({ level }) => level === 'commune')
        .map(({ code }) => code),
    );
    const succeeded = new Set(rows.filter(({ level }) => level === 'commune').map(({ fromCode }) => fromCode));
    expect([...old].filter((code) => !succeeded.has(code))).toEqual([]);
  });
  it('leads to units that exist and rests on a resolution each', () => {
    const codes = { province: new Set<string>(), district: new Set<string>(), commune: new Set<string>() };
    for (const { level, code } of listedUnits({ scheme: '2025' })) codes[level].add(code);
    for (const { level, toCode, legalBasis } of succession2025()) {
      expect(codes[level].has(toCode)).toBe(true);
      expect(legalBasis).toMatch(/^\d+\/(2025\/QH15|NQ-UBTVQH15)$/);
    }
  });
  it('brings Bình Dương into Hồ Chí Minh City and Bắc Kạn into Thái Nguyên', () => {
    const into = new Map([...succession2025('province')].map(({ fromCode, toCode }) => [fromCode, toCode]));
    expect([into.get('74'), into.get('06'), into.get('92')]).toEqual(['79', '19', '92']);
  });
  it('splits a ward between two', () => {
    const myPhuoc = [...listedUnits({ scheme: '2020', level: 'commune' })].find(
      ({ listedName, parentCode }) => listedName === 'Phường Mỹ Phước' && parentCode === '721',
    );
    const parts = [...succession2025('commune')].filter(({ fromCode }) => fromCode === myPhuoc?.code);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ extent }) => extent === 'partial')).toBe(true);
  });
});

const LISTS = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'units');
const beside = existsSync(LISTS) ? it : it.skip;
if (!existsSync(LISTS)) process.emitWarning('SKIPPED: the lists that the data were made from are not beside the repository');
describe('what was packed', () => {
  beside('comes out again line by line', () => {
    const linesOf = (file: string) => readFileSync(join(LISTS, file), 'utf8').trimEnd().split(/\r?\n/).slice(1);
    const units = [...listedUnits({ scheme: '2020' }), ...listedUnits({ scheme: '2025' })].map((unit) =>
      [unit.scheme, unit.level, unit.code, unit.listedType, unit.listedName, unit.parentCode ?? '', unit.from ?? '', unit.to ?? ''].join(
        ',',
      ),
    );
    expect(units.sort()).toEqual(linesOf('units.csv').sort());
    const rows = [...succession2025()].map(({ level, fromCode, toCode, extent, legalBasis }) =>
      [level, fromCode, toCode, extent, legalBasis].join(','),
    );
    expect(rows).toEqual(linesOf('succession-2025.csv'));
  });
});
