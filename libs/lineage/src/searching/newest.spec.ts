import { openWorld, type World } from '../testing/world';
import type { SearchResult } from './search-hit';

/** As many as a search weighs. */
const WEIGHED = 60;
/** Letters of each day: two thick days with a year of silence between, thin weeks before and after, one alone long before, one whose year was misread. */
const LETTERS: readonly (readonly [day: string, letters: number])[] = [
  ['0202-08-17', 1],
  ['1995-05-02', 1],
  ...Array.from({ length: 40 }, (_, n) => [new Date(Date.UTC(2018, 10, 1 + n)).toISOString().slice(0, 10), 1] as const),
  ['2019-02-28', 130],
  ['2020-03-01', 70],
  ...Array.from({ length: 15 }, (_, n) => [new Date(Date.UTC(2020, 3, 1 + 9 * n)).toISOString().slice(0, 10), 2] as const),
];
const all = LETTERS.flatMap(([day, letters]) => Array<string>(letters).fill(day)).sort();
let world: World;
beforeAll(async () => {
  world = await openWorld();
  let number = 0;
  // Not in the order of their days: what is found first is no newest.
  for (const [day, letters] of LETTERS.toSorted(([a], [b]) => (a.slice(-2) + a < b.slice(-2) + b ? -1 : 1)))
    for (let n = 0; n < letters; n += 1) {
      number += 1;
      await world.letter(`${day} ${n}`, { issuer: 'x', symbol: `${number}/UBND`, on: day, content: { subject: 'Phòng chống dịch' } });
    }
}, 120_000);
afterAll(() => world.close());

/** The days of what is found, the newest first. */
const days = async (params: { from?: string; to?: string } = {}, asOf = '2030-01-01'): Promise<string[]> => {
  const at = (day: string | undefined): number | undefined => (day === undefined ? undefined : Date.parse(`${day}T00:00:00+07:00`));
  const asked = { text: 'phong chong', limit: 500, ...(params.from ? { from: at(params.from) } : {}), ...(params.to ? { to: at(params.to) } : {}) }; // prettier-ignore
  const { items } = await world.answer<SearchResult>('search', asked, { asOf });
  return items.map(({ id }) => id.slice(0, 10));
};
const newest = (isMeant: (day: string) => boolean): string[] => all.filter(isMeant).slice(-WEIGHED).reverse();

describe('of many letters that match, the newest', () => {
  it('are found whatever day they were taken in on', async () => expect(await days()).toEqual(newest(() => true)));
  it.each(['2020-03-01', '2020-02-29', '2019-02-28', '2019-02-27', '2018-11-20', '1995-05-02', '1995-05-01', '0202-08-16'])(
    'are those until the day that is looked at: %s',
    async (asOf) => expect(await days({}, asOf)).toEqual(newest((day) => day <= asOf)),
  );
  it.each([
    ['2020-03-01', '2020-03-02'],
    ['2019-02-28', '2020-03-01'],
    ['2018-12-01', '2019-03-01'],
    ['2018-11-05', '2018-11-20'],
    ['1990-01-01', '2019-02-28'],
    ['2019-03-01', '2020-03-01'],
    ['2020-04-15', '2024-01-01'],
  ])('are those of the period from %s to %s', async (from, to) =>
    expect(await days({ from, to })).toEqual(newest((day) => day >= from && day < to)),
  );
  it('are found where only one end of the period is said', async () => {
    expect(await days({ from: '2020-04-15' })).toEqual(newest((day) => day >= '2020-04-15'));
    expect(await days({ to: '2018-11-15' })).toEqual(newest((day) => day < '2018-11-15'));
  });
});
