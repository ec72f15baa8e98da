import type { SpecialDay } from '../calendar.events';

/*
 * Where each entry comes from, in our own words. The statutory days follow from the labour code; which days around Tết, beside 2/9 and as swaps are off is announced each year.
 * The announcements were not at hand as documents: what rests on general knowledge of them says so in its source, so that an office can put the act's number in by an event of its own.
 */
const CODE_2012 = 'Bộ luật Lao động 2012, Điều 115';
const CODE_2019 = 'Bộ luật Lao động 2019, Điều 112';
const COMPENSATION_2019 = 'Bộ luật Lao động 2019, Điều 111 khoản 3: ngày lễ trùng ngày nghỉ hằng tuần thì nghỉ bù';
const announced = (what: string): string => `Thông báo lịch nghỉ ${what}; theo hiểu biết chung, chưa đối chiếu số văn bản`;
const doubtful = (what: string): string => `${announced(what)}; CẦN KIỂM TRA LẠI`;

type Entry = readonly [on: string, name: string, source: string];
const off = (...entries: readonly Entry[]): SpecialDay[] => entries.map(([on, name, source]) => ({ on, kind: 'off', name, source }));
const working = (on: string, name: string, source: string): SpecialDay => ({ on, kind: 'working', name, source });
/** Consecutive days of one month. */
const run = (month: string, first: number, last: number, name: string, source: string): SpecialDay[] =>
  Array.from({ length: last - first + 1 }, (_, step) => ({
    on: `${month}-${String(first + step).padStart(2, '0')}`,
    kind: 'off' as const,
    name,
    source,
  }));

const TET = 'Tết Âm lịch';
const NEW_YEAR = 'Tết Dương lịch';
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Quốc tế lao động';
const NATIONAL = 'Quốc khánh';

/** Days that differ from the week's habit, 2020 to 2026, by year. 24/11 was only proposed as a holiday and is not here. */
export const VIET_NAM_DAYS: Readonly<Record<string, readonly SpecialDay[]>> = {
  2020: [
    ...off(['2020-01-01', NEW_YEAR, CODE_2012]),
    ...run('2020-01', 23, 29, `${TET} Canh Tý`, announced('Tết Canh Tý 2020: bảy ngày, 23/1 đến 29/1')),
    ...off(
      ['2020-04-02', HUNG_KINGS, `${CODE_2012}; mùng 10 tháng Ba âm lịch`],
      ['2020-04-30', VICTORY, CODE_2012],
      ['2020-05-01', LABOUR, CODE_2012],
      ['2020-09-02', NATIONAL, `${CODE_2012}: còn một ngày, Bộ luật 2019 có hiệu lực từ 1/1/2021`],
    ),
  ],
  2021: [
    ...off(['2021-01-01', NEW_YEAR, CODE_2019]),
    ...run('2021-02', 10, 16, `${TET} Tân Sửu`, announced('Tết Tân Sửu 2021: bảy ngày, 10/2 đến 16/2')),
    ...off(
      ['2021-04-21', HUNG_KINGS, `${CODE_2019}; mùng 10 tháng Ba âm lịch`],
      ['2021-04-30', VICTORY, CODE_2019],
      ['2021-05-01', LABOUR, CODE_2019],
      ['2021-05-03', `Nghỉ bù ${LABOUR}`, COMPENSATION_2019],
      ['2021-09-02', NATIONAL, CODE_2019],
      ['2021-09-03', NATIONAL, announced('Quốc khánh 2021: 2/9 và ngày liền sau')],
    ),
  ],
  2022: [
    ...off(['2022-01-01', NEW_YEAR, CODE_2019], ['2022-01-03', `Nghỉ bù ${NEW_YEAR}`, COMPENSATION_2019]),
    ...run('2022-01', 31, 31, `${TET} Nhâm Dần`, announced('Tết Nhâm Dần 2022: 31/1 đến 4/2')),
    ...run('2022-02', 1, 4, `${TET} Nhâm Dần`, announced('Tết Nhâm Dần 2022: 31/1 đến 4/2')),
    ...off(
      ['2022-04-10', HUNG_KINGS, `${CODE_2019}; mùng 10 tháng Ba âm lịch`],
      ['2022-04-11', `Nghỉ bù ${HUNG_KINGS}`, COMPENSATION_2019],
      ['2022-04-30', VICTORY, CODE_2019],
      ['2022-05-01', LABOUR, CODE_2019],
      ['2022-05-02', `Nghỉ bù ${VICTORY}`, COMPENSATION_2019],
      ['2022-05-03', `Nghỉ bù ${LABOUR}`, COMPENSATION_2019],
      ['2022-09-01', NATIONAL, announced('Quốc khánh 2022: 2/9 và ngày liền trước')],
      ['2022-09-02', NATIONAL, CODE_2019],
    ),
  ],
  2023: [
    ...off(['2023-01-01', NEW_YEAR, CODE_2019], ['2023-01-02', `Nghỉ bù ${NEW_YEAR}`, COMPENSATION_2019]),
    ...run('2023-01', 20, 26, `${TET} Quý Mão`, announced('Tết Quý Mão 2023: bảy ngày, 20/1 đến 26/1')),
    ...off(
      ['2023-04-29', HUNG_KINGS, `${CODE_2019}; mùng 10 tháng Ba âm lịch`],
      ['2023-04-30', VICTORY, CODE_2019],
      ['2023-05-01', LABOUR, CODE_2019],
      ['2023-05-02', `Nghỉ bù ${HUNG_KINGS}`, COMPENSATION_2019],
      ['2023-05-03', `Nghỉ bù ${VICTORY}`, COMPENSATION_2019],
      ['2023-09-01', NATIONAL, announced('Quốc khánh 2023: 2/9 và ngày liền trước')],
      ['2023-09-02', NATIONAL, CODE_2019],
      ['2023-09-04', `Nghỉ bù ${NATIONAL}`, COMPENSATION_2019],
    ),
  ],
  2024: [
    ...off(['2024-01-01', NEW_YEAR, CODE_2019]),
    ...run('2024-02', 8, 14, `${TET} Giáp Thìn`, announced('Tết Giáp Thìn 2024: bảy ngày, 8/2 đến 14/2')),
    ...off(
      ['2024-04-18', HUNG_KINGS, `${CODE_2019}; mùng 10 tháng Ba âm lịch`],
      ['2024-04-29', 'Nghỉ hoán đổi', announced('30/4 năm 2024: nghỉ 29/4, làm bù 4/5')],
      ['2024-04-30', VICTORY, CODE_2019],
      ['2024-05-01', LABOUR, CODE_2019],
      ['2024-09-02', NATIONAL, CODE_2019],
      ['2024-09-03', NATIONAL, announced('Quốc khánh 2024: 2/9 và ngày liền sau')],
    ),
    working('2024-05-04', 'Làm bù ngày 29/4', announced('30/4 năm 2024: nghỉ 29/4, làm bù 4/5')),
  ],
  2025: [
    ...off(['2025-01-01', NEW_YEAR, CODE_2019]),
    ...run('2025-01', 27, 31, `${TET} Ất Tỵ`, announced('Tết Ất Tỵ 2025: 27/1 đến 31/1, cùng hai cuối tuần là chín ngày')),
    working('2025-04-26', 'Làm bù ngày 2/5', announced('30/4 năm 2025: nghỉ 2/5, làm bù 26/4')),
    ...off(
      ['2025-04-07', HUNG_KINGS, `${CODE_2019}; mùng 10 tháng Ba âm lịch`],
      ['2025-04-30', VICTORY, CODE_2019],
      ['2025-05-01', LABOUR, CODE_2019],
      ['2025-05-02', 'Nghỉ hoán đổi', announced('30/4 năm 2025: nghỉ 2/5, làm bù 26/4')],
      ['2025-09-01', NATIONAL, announced('Quốc khánh 2025: 2/9 và ngày liền trước')],
      ['2025-09-02', NATIONAL, CODE_2019],
    ),
  ],
  2026: [
    ...off(
      ['2026-01-01', NEW_YEAR, CODE_2019],
      ['2026-01-02', 'Nghỉ hoán đổi', 'Công văn 12729/VPCP-KGVX ngày 25/12/2025: nghỉ 2/1, làm bù 10/1'],
    ),
    working('2026-01-10', 'Làm bù ngày 2/1', 'Công văn 12729/VPCP-KGVX ngày 25/12/2025: nghỉ 2/1, làm bù 10/1'),
    ...run('2026-02', 16, 20, `${TET} Bính Ngọ`, announced('Tết Bính Ngọ 2026: 14/2 đến 22/2 kể cả hai cuối tuần')),
    ...off(
      ['2026-04-26', HUNG_KINGS, `${CODE_2019}; mùng 10 tháng Ba âm lịch`],
      ['2026-04-27', `Nghỉ bù ${HUNG_KINGS}`, COMPENSATION_2019],
      ['2026-04-30', VICTORY, CODE_2019],
      ['2026-05-01', LABOUR, CODE_2019],
      ['2026-08-31', 'Nghỉ hoán đổi', doubtful('Quốc khánh 2026: nghỉ 31/8, làm bù 22/8')],
      ['2026-09-01', NATIONAL, doubtful('Quốc khánh 2026: 2/9 và ngày liền trước')],
      ['2026-09-02', NATIONAL, CODE_2019],
    ),
    working('2026-08-22', 'Làm bù ngày 31/8', doubtful('Quốc khánh 2026: nghỉ 31/8, làm bù 22/8')),
  ],
};
