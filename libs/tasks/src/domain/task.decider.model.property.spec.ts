import fc from 'fast-check';
import { isDomainError, type FactCorrected } from '@cascade/event-store/domain';
import type { CorrectTask, GivenTaskCommand } from './task.commands';
import { task } from './task.decider';
import type { TaskEvent } from './task.events';
import type { KnownTask, TaskState } from './task.state';

const taskId = 't';
type Command = GivenTaskCommand | CorrectTask;
type Stored = (TaskEvent | FactCorrected) & { readonly id: string };
const ask = (type: GivenTaskCommand['type'], data: object = {}): Command => ({ type, data: { taskId, ...data } }) as Command;
const assignment = { directiveId: 'o', itemId: 'i', assigneeId: 'a', bodyId: 'b', issuerId: 'town', force: 'binding', verb: null };
const day = fc.integer({ min: 1, max: 31 }).map((of) => `2020-08-${String(of).padStart(2, '0')}`);
const dueAfter = (on: string): string =>
  new Date(Date.parse(`${on}T00:00:00+07:00`) + 86_400_000 + 7 * 3_600_000).toISOString().replace(/\.000Z$/, '+07:00');
const report = fc.constantFrom('r-1', 'r-2', 'r-3');
const extension = fc.constantFrom('x-1', 'x-2', 'x-3');
/** `void-n` is made the correction of the n-th event when it is run. */
const command: fc.Arbitrary<Command | { readonly voids: number }> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('c-1', 'c-2').map((causeId) => ask('Assign', { ...assignment, causeId })) },
  day.map((on) =>
    ask('SetDeadline', {
      rule: { kind: 'fixed', text: on, on, hour: null, inclusive: true },
      trigger: null,
      calendarVersion: '1',
      dueAt: dueAfter(on),
    }),
  ),
  fc.constant(ask('Accept')),
  fc.constant(ask('Refuse', { reason: 'r' })),
  fc.constant(ask('Progress', { note: null, value: null })),
  report.map((reportId) => ask('Report', { reportId, productOn: '2020-08-20', productSymbol: null, note: null })),
  fc.option(report).map((reportId) => ask('Confirm', { reportId })),
  fc.option(report).map((reportId) => ask('Return', { reportId, reason: 'r' })),
  fc.constant(ask('Withdraw', { reason: 'r' })),
  fc.tuple(extension, day).map(([extensionId, untilOn]) => ask('AskExtension', { extensionId, untilOn, reason: 'r' })),
  fc.tuple(fc.option(extension), fc.option(day)).map(([extensionId, untilOn]) => ask('GrantExtension', { extensionId, untilOn })),
  fc.option(extension).map((extensionId) => ask('RefuseExtension', { extensionId, reason: 'r' })),
  fc.constantFrom('ward', 'commune').map((to) => ask('HandOver', { assigneeId: to, bodyId: to, reason: 'r', legalBasis: null })),
  fc
    .constantFrom('f-1', 'f-2')
    .map((fileId) => ask('AddFile', { fileId, name: 'n', mediaType: 'm', contentHash: 'h', bytes: 1, key: 'k' })),
  fc.nat({ max: 40 }).map((voids) => ({ voids })),
);
const histories = fc.array(command, { maxLength: 50 });
const fold = (events: readonly (TaskEvent | FactCorrected)[]): TaskState =>
  events.reduce((state, event) => task.evolve(state, event as never), task.initial);
const run = (asked: readonly (Command | { readonly voids: number })[]): Stored[] => {
  const log: Stored[] = [];
  let state = task.initial;
  for (const each of asked) {
    const wrong = 'voids' in each ? log[each.voids % Math.max(1, log.length)] : undefined;
    const given = 'voids' in each ? voidOf(wrong?.id ?? 'none') : each;
    try {
      for (const event of task.decide(given as never, state)) {
        const stored = { ...event, id: `e-${log.length}` } as Stored;
        log.push(stored);
        state = task.evolve(state, stored as never);
      }
    } catch (error) {
      if (!isDomainError(error)) throw error;
    }
  }
  return log;
};
const voidOf = (eventId: string): Command =>
  ({ type: 'CorrectFact', taskId, data: { eventId, voided: true, occurredAt: null, productOn: null, reason: 'nhầm' } }) as Command;
const known = (state: TaskState): KnownTask | null => (state.status === 'absent' ? null : state);

describe('a task over any history, corrected facts among them', () => {
  it('is what it would be had the voided facts never been recorded', () =>
    fc.assert(
      fc.property(histories, (asked) => {
        const log = run(asked);
        const voided = new Set(log.flatMap((event) => (event.type === 'FactCorrected' ? [event.data.eventId] : [])));
        const asIfNever = log.filter((event) => event.type !== 'FactCorrected' && !voided.has(event.id));
        // The facts themselves are kept, voided or not: what is compared is what they come to.
        const comesTo = (events: Stored[]) => ({ ...fold(events), facts: null });
        expect(comesTo(log)).toEqual(comesTo(asIfNever));
      }),
      { numRuns: 300 },
    ));
  it('is done exactly while one report of the standing assignment is confirmed, and withdrawn while it is not assigned again', () =>
    fc.assert(
      fc.property(histories, (asked) => {
        const log = run(asked);
        const voided = new Set(log.flatMap((event) => (event.type === 'FactCorrected' ? [event.data.eventId] : [])));
        const standing = log.filter((event) => !voided.has(event.id));
        const begins = standing.findLastIndex(({ type }) => type === 'TaskAssigned' || type === 'TaskReassigned');
        const since = standing.slice(begins).map(({ type }) => type);
        const state = fold(log);
        if (begins < 0) return void expect(state.status).toBe('absent');
        expect(state.status === 'done').toBe(
          since.includes('TaskConfirmed') && since.lastIndexOf('TaskConfirmed') > since.lastIndexOf('TaskWithdrawn'),
        );
        if (since.includes('TaskWithdrawn') && !since.includes('TaskConfirmed')) expect(state.status).toBe('withdrawn');
      }),
    ));
  it('has one deadline, that set last, and each extension granted moved it later', () =>
    fc.assert(
      fc.property(histories, (asked) => {
        let dueAt: string | null = null;
        let granting = false;
        for (const event of run(asked)) {
          if (event.type === 'TaskReassigned') dueAt = null;
          if (event.type === 'DeadlineSet') {
            if (granting) expect(Date.parse(event.data.dueAt!)).toBeGreaterThan(Date.parse(dueAt!));
            dueAt = event.data.dueAt;
          }
          granting = event.type === 'TaskExtensionGranted';
        }
        const state = known(fold(run(asked)));
        expect(state?.deadline?.dueAt ?? null).toBe(dueAt);
      }),
    ));
  it('is led back by no acceptance and no progress that is learnt late', () =>
    fc.assert(
      fc.property(histories, fc.constantFrom('Accept', 'Progress'), (asked, type) => {
        const before = fold(run(asked));
        const after = fold(run([...asked, ask(type, type === 'Progress' ? { note: null, value: null } : {})]));
        const order = ['open', 'accepted', 'progressed'];
        if (!order.includes(before.status)) expect(after.status).toBe(before.status);
        else expect(order.indexOf(after.status)).toBeGreaterThanOrEqual(order.indexOf(before.status));
      }),
    ));
  it('waits for one answer about more time at most', () =>
    fc.assert(
      fc.property(histories, (asked) =>
        expect((known(fold(run(asked)))?.extensions ?? []).filter(({ outcome }) => outcome === 'pending').length).toBeLessThanOrEqual(1),
      ),
    ));
  it('has each file once', () =>
    fc.assert(
      fc.property(histories, (asked) => {
        const files = known(fold(run(asked)))?.fileIds ?? [];
        expect(new Set(files).size).toBe(files.length);
      }),
    ));
});
