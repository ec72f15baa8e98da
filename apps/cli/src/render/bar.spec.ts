import { BAR_ORDER, STATE_SIGNS, type TaskCounts, type TaskState } from '@cascade/lineage/domain';
import fc from 'fast-check';
import { barOf, hasTasks } from './bar';
import { lineOf } from './paint';

const draw = (counts: TaskCounts, language: 'vi' | 'en' = 'vi') => lineOf(barOf(counts, language), { colour: false, width: null });
const counts = (byState: Partial<Record<TaskState, number>>) => ({ total: Object.values(byState).reduce((sum, count) => sum + count, 0), byState }); // prettier-ignore

describe('a bar of tasks', () => {
  it.each<[string, TaskCounts, string]>([
    ['nothing of no tasks', counts({}), ''],
    ['a sign for each, in one order', counts({ overdue: 2, doneInTime: 1, withdrawn: 1 }), '●▲▲×'],
    ['a sign for each of twenty-four', counts({ openInTime: 24 }), '○'.repeat(24)],
    ['counts from twenty-five on', counts({ openInTime: 24, overdue: 1 }), '○24 ▲1'],
    ['nothing of a state that nothing is in', counts({ overdue: 0, openInTime: 1 }), '○'],
    ['requests apart', { ...counts({ overdue: 1 }), request: counts({ openInTime: 2 }) }, '▲ ◇ ○○'],
    ['requests alone', { ...counts({}), request: counts({ openInTime: 1 }) }, '◇ ○'],
    ['requests and encouragements', { ...counts({}), request: counts({ overdue: 1 }), encouragement: counts({ overdue: 1 }) }, '◇ ▲ ◇ ▲'],
    ['no empty requests', { ...counts({ overdue: 1 }), request: counts({}), encouragement: counts({}) }, '▲'],
  ])('is %s', (_, given, line) => expect(draw(given)).toBe(line));
  it.each([
    ['vi', '▲10.614'],
    ['en', '▲10,614'],
  ] as const)('of the whole country in %s is %s', (language, line) => expect(draw(counts({ overdue: 10_614 }), language)).toBe(line));
  it('holds every task once, whatever there is of each', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...BAR_ORDER), fc.nat({ max: 40 })), (byState) => {
        const given = counts(byState);
        const line = draw(given, 'en');
        const shown = BAR_ORDER.map((state) => {
          const { sign } = STATE_SIGNS[state];
          const number = new RegExp(`${sign}(\\d+)`, 'u').exec(line)?.[1];
          return number === undefined ? line.split(sign).length - 1 : Number(number);
        });
        expect(shown).toEqual(BAR_ORDER.map((state) => byState[state] ?? 0));
      }),
    ));
});
describe('whether there is anything to draw', () => {
  it.each<[string, TaskCounts, boolean]>([
    ['nothing', counts({}), false],
    ['empty requests', { ...counts({}), request: counts({}), encouragement: counts({}) }, false],
    ['a task', counts({ overdue: 1 }), true],
    ['a request alone', { ...counts({}), request: counts({ overdue: 1 }) }, true],
    ['an encouragement alone', { ...counts({}), encouragement: counts({ overdue: 1 }) }, true],
  ])('of %s', (_, given, is) => {
    expect(hasTasks(given)).toBe(is);
    expect(draw(given) !== '').toBe(is);
  });
});
