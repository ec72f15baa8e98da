import fc from 'fast-check';
import {
  bucketAt,
  countOfficial,
  isInPeriod,
  noOfficialCounts,
  OFFICIAL_BUCKETS,
  officialRow,
  standingOf,
  type OfficialTask,
} from './official-table';

const DUE = 1_000;
describe('how a task stands, whatever time it is', () => {
  it.each([
    ['withdrawn', DUE, 10, 'withdrawn'],
    ['withdrawn', null, null, 'withdrawn'],
    ['open', DUE, null, 'open'],
    ['reported', DUE, 10, 'open'], // said to be done, not confirmed
    ['returned', DUE, 10, 'open'],
    ['done', DUE, DUE - 1, 'doneInTime'],
    ['done', DUE, DUE, 'doneLate'], // the deadline is the first instant that is too late
    ['done', DUE, null, 'doneInTime'],
    ['done', null, 10, 'doneInTime'],
  ] as const)('%s, due %s, product %s: %s', (status, dueAt, productOn, standing) =>
    expect(standingOf(status, dueAt, productOn)).toBe(standing),
  );
});
describe('its bucket at an instant', () => {
  const task = (over: Partial<OfficialTask>): OfficialTask => ({ standing: 'open', dueAt: DUE, recalled: false, ...over });
  it.each([
    ['open before its deadline', {}, DUE - 1, 'openInTime'],
    ['open at its deadline', {}, DUE, 'openOverdue'],
    ['open without one', { dueAt: null }, DUE, 'withoutDeadline'],
    ['done without one', { dueAt: null, standing: 'doneInTime' }, DUE, 'withoutDeadline'],
    ['done in time, looked at before and after', { standing: 'doneInTime' }, 0, 'doneInTime'],
    ['done late', { standing: 'doneLate' }, DUE + 1, 'doneLate'],
    ['recalled while open', { recalled: true }, DUE + 1, 'recalled'],
    ['recalled after it was done', { recalled: true, standing: 'doneInTime' }, DUE + 1, 'recalled'],
    ['withdrawn from a recalled order', { recalled: true, standing: 'withdrawn' }, DUE + 1, 'withdrawn'],
    ['recalled without a deadline', { recalled: true, dueAt: null }, DUE, 'recalled'],
  ] as const)('%s', (_, over, asOf, bucket) => expect(bucketAt(task(over), asOf)).toBe(bucket));
});
describe('counts', () => {
  const tasks = fc.array(
    fc.record({
      standing: fc.constantFrom('open' as const, 'doneInTime' as const, 'doneLate' as const, 'withdrawn' as const),
      dueAt: fc.option(fc.integer({ min: 0, max: 20 })),
      recalled: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  const counted = (all: readonly OfficialTask[], asOf: number) => {
    const counts = noOfficialCounts();
    for (const task of all) countOfficial(counts, task, asOf);
    return counts;
  };
  it('put each task into one bucket', () =>
    fc.assert(
      fc.property(tasks, fc.nat(20), (all, asOf) => {
        const counts = counted(all, asOf);
        expect(OFFICIAL_BUCKETS.reduce((sum, bucket) => sum + counts[bucket], 0)).toBe(all.length);
        expect(officialRow(counts).total).toBe(all.length - counts.withdrawn - counts.recalled);
      }),
    ));
  it('take back what they added, one by one or many at once', () =>
    fc.assert(
      fc.property(tasks, fc.nat(20), (all, asOf) => {
        const counts = counted(all, asOf);
        for (const task of all) {
          countOfficial(counts, task, asOf, 3);
          countOfficial(counts, task, asOf, -4);
        }
        expect(counts).toEqual(noOfficialCounts());
      }),
    ));
  it('say what share of those that fell due was done in time', () =>
    fc.assert(
      fc.property(tasks, fc.nat(20), (all, asOf) => {
        const { rate, fellDue, fellDueInTime } = officialRow(counted(all, asOf));
        const due = all.filter(({ standing, dueAt, recalled }) => dueAt !== null && dueAt <= asOf && standing !== 'withdrawn' && !recalled);
        expect([fellDue, fellDueInTime]).toEqual([due.length, due.filter(({ standing }) => standing === 'doneInTime').length]);
        expect(rate).toBe(due.length === 0 ? null : fellDueInTime / fellDue);
      }),
    ));
  it('never let passing time take a task out of the overdue but by what is recorded', () =>
    fc.assert(
      fc.property(tasks, fc.nat(20), fc.nat(20), (all, asOf, later) => {
        expect(counted(all, asOf + later).openOverdue).toBeGreaterThanOrEqual(counted(all, asOf).openOverdue);
      }),
    ));
});
describe('a period', () => {
  it.each([
    ['without bounds takes all', null, null, 5, 1, true],
    ['begins with its first instant', 5, null, 5, 1, true],
    ['ends before its last', null, 5, 5, 1, false],
    ['looks at the deadline first', 4, 6, 5, 99, true],
    ['and at the day it was given without one', 4, 6, null, 5, true],
    ['leaves out what was given before', 4, 6, null, 3, false],
  ] as const)('%s', (_, from, to, dueAt, givenAt, isIn) => expect(isInPeriod({ from, to }, dueAt, givenAt)).toBe(isIn));
});
