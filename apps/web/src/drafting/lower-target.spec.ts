import { lowerTarget } from './lower-target';

describe('all committees one level below', () => {
  it.each([
    ['central', 2020, 'UBND các tỉnh, thành phố', 'province'],
    ['province', 2020, 'UBND các huyện, thị xã, thành phố', 'district'],
    ['district', 2020, 'UBND các xã, phường, thị trấn', 'commune'],
    ['province', 2026, 'UBND các xã, phường, đặc khu', 'commune'],
  ] as const)('of a body of level %s in %i', (level, year, text, next) =>
    expect(lowerTarget('x', level, year, false)).toEqual({ text, target: { kind: 'lowerCommittees', underId: 'x', level: next } }),
  );
  it('or their chairmen', () =>
    expect(lowerTarget('x', 'district', 2020, true)).toEqual({
      ...{
        text: 'Chủ tịch UBND các xã, phường, thị trấn',
        target: { kind: 'lowerCommittees', underId: 'x', level: 'commune', holder: true },
      },
    }));
  it.each(['commune', null] as const)('are none below %s', (level) => expect(lowerTarget('x', level, 2020, false)).toBeNull());
});
