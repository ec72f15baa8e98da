import { firstInstantOf } from '@cascade/calendar/domain';
import { centralBodyId, foldName } from '../authority-ids';
import { idOfCentral } from '../country/central-bodies';
import { centralBodyInSymbol, centralBodyNamed } from './central-in-text';

const named = (name: string, day: string): string | null => {
  const body = centralBodyNamed(foldName(name), firstInstantOf(day));
  return body && idOfCentral(body);
};
const inSymbol = (notation: string, day: string): string | null => {
  const body = centralBodyInSymbol(notation, firstInstantOf(day));
  return body && idOfCentral(body);
};
const NEW = '@2025-03-01';

describe('a ministry by its name', () => {
  it.each([
    ['Bộ Tài chính', '2020-08-17', 'BTC'],
    ['Bộ Tài chính', '2025-02-28', 'BTC'],
    ['Bộ Tài chính', '2025-03-01', `BTC${NEW}`],
    ['Bộ Nội vụ', '2026-01-05', `BNV${NEW}`],
    ['Bộ KH&CN', '2026-01-05', `BKHCN${NEW}`],
    ['Bộ Nông nghiệp và Môi trường', '2025-07-01', `BNNMT${NEW}`],
    ['Bộ Y tế', '2020-08-17', 'BYT'],
    ['Bộ Y tế', '2026-01-05', 'BYT'],
    ['Bộ Dân tộc và Tôn giáo', '2026-01-05', 'UBDT'],
  ])('%s on %s is %s', (name, day, idFrom) => expect(named(name, day)).toBe(centralBodyId(idFrom)));
  it('that had ended still means the one that had the name', () =>
    expect(named('Bộ Thông tin và Truyền thông', '2026-01-05')).toBe(centralBodyId('BTTTT')));
  it('that nobody has is nobody', () => expect(named('Bộ Hải dương', '2026-01-05')).toBeNull());
});
describe('a ministry by the letters of a symbol', () => {
  it.each([
    ['TT-BTC', '2024-12-31', 'BTC'],
    ['TT-BTC', '2025-06-30', `BTC${NEW}`],
    ['BTTTT-THH', '2020-08-12', 'BTTTT'],
    ['QĐ-BNNMT', '2025-06-30', `BNNMT${NEW}`],
    ['QĐ-BDTTG', '2025-06-30', 'UBDT'],
    ['QĐ-TTg', '2025-06-30', 'TTg'],
  ])('%s on %s is %s', (notation, day, idFrom) => expect(inSymbol(notation, day)).toBe(centralBodyId(idFrom)));
  it.each(['UBND-VX', 'KH-BCĐ', ''])('%s is none', (notation) => expect(inSymbol(notation, '2025-06-30')).toBeNull());
});
