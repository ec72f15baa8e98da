import { BAR_ORDER, marksOf, STATE_SIGNS } from './state-signs';
import { addTasks, countTask, isTaskState, noTasks, TASK_STATES, taskStateAt, type TaskStanding } from './task-state';

const NOW = 1_000;
const task = (change: Partial<TaskStanding> = {}): TaskStanding => ({
  status: 'open',
  dueAt: NOW + 1,
  productOn: null,
  received: true,
  ...change,
});
const stateOf = (change: Partial<TaskStanding>) => taskStateAt(task(change), NOW);

describe('the official state of a task', () => {
  it('is open in time before its due date', () => expect(stateOf({})).toBe('openInTime'));
  it('is overdue from the first instant that is too late', () =>
    expect([stateOf({ dueAt: NOW }), stateOf({ dueAt: NOW + 1 })]).toEqual(['overdue', 'openInTime']));
  it('has no deadline where none was given', () => expect(stateOf({ dueAt: null })).toBe('withoutDeadline'));
  it('is not received until the letter is registered', () =>
    expect([stateOf({ received: false }), stateOf({ received: false, dueAt: null })]).toEqual(['notReceived', 'notReceived']));
  it('is overdue rather than not received', () => expect(stateOf({ received: false, dueAt: NOW })).toBe('overdue'));
  it('is returned rather than overdue', () => expect(stateOf({ status: 'returned', dueAt: NOW })).toBe('returned'));
  it('is done in time by the date of its product', () =>
    expect(stateOf({ status: 'done', dueAt: 500, productOn: 499 })).toBe('doneInTime'));
  it('is done late from the first instant that is too late', () =>
    expect(stateOf({ status: 'done', dueAt: 500, productOn: 500 })).toBe('doneLate'));
  it('is done in time where it had no deadline', () => expect(stateOf({ status: 'done', dueAt: null, productOn: 500 })).toBe('doneInTime'));
  it('is withdrawn before all', () => expect(stateOf({ status: 'withdrawn', dueAt: NOW, received: false })).toBe('withdrawn'));
  it.each(['accepted', 'progressed', 'reported', 'refused'] as const)('is still open while %s', (status) =>
    expect(stateOf({ status })).toBe('openInTime'),
  );
});
describe('counts', () => {
  it('hold binding tasks, and requests and encouragements apart', () => {
    const counts = noTasks();
    countTask(counts, 'binding', 'overdue');
    countTask(counts, 'binding', 'overdue', 2);
    countTask(counts, 'request', 'openInTime');
    countTask(counts, 'encouragement', 'doneInTime');
    expect(counts).toEqual({
      total: 3,
      byState: { overdue: 3 },
      request: { total: 1, byState: { openInTime: 1 } },
      encouragement: { total: 1, byState: { doneInTime: 1 } },
    });
  });
  it('add up', () => {
    const all = noTasks();
    const some = noTasks();
    countTask(all, 'request', 'overdue');
    countTask(some, 'binding', 'overdue');
    countTask(some, 'request', 'overdue');
    countTask(some, 'encouragement', 'returned');
    addTasks(all, some);
    expect(all).toEqual({
      total: 1,
      byState: { overdue: 1 },
      request: { total: 2, byState: { overdue: 2 } },
      encouragement: { total: 1, byState: { returned: 1 } },
    });
    expect(some.request).toEqual({ total: 1, byState: { overdue: 1 } });
  });
});
describe('the language of states', () => {
  it('has a sign and both words for each state', () => {
    for (const state of TASK_STATES) {
      const { sign, vi, en } = STATE_SIGNS[state];
      expect([...sign]).toHaveLength(1);
      expect([vi, en].every((word) => word.length > 3)).toBe(true);
    }
  });
  it('tells the states of one bar apart without colour', () =>
    expect(new Set(BAR_ORDER.map((state) => STATE_SIGNS[state].sign)).size).toBe(BAR_ORDER.length));
  it('puts every state in the bar once', () => expect([...BAR_ORDER].sort()).toEqual([...TASK_STATES].sort()));
  it('knows a state from another word', () => expect([isTaskState('overdue'), isTaskState('late')]).toEqual([true, false]));
});

describe('what stands beside a state', () => {
  const task = { state: 'openInTime', status: 'open', force: 'binding', toBeReviewed: false } as const;
  it.each([
    ['nothing where state and status say the same', {}, []],
    ['that its doer refused it, while it counts as open', { status: 'refused' }, ['refused']],
    ['that its doer refused it, also once it is overdue', { state: 'overdue', status: 'refused' }, ['refused']],
    ['that it was accepted before the letter was registered', { state: 'notReceived', status: 'accepted' }, ['accepted']],
    ['that work began before the letter was registered', { state: 'notReceived', status: 'progressed' }, ['accepted']],
    ['no acceptance of what is registered', { status: 'accepted' }, []],
    ['that a report waits for a word', { state: 'overdue', status: 'reported' }, ['reported']],
    ['nothing of its doer once it is taken back', { state: 'withdrawn', status: 'refused', force: 'request' }, ['request']],
    [
      'all of it, force first',
      { status: 'refused', force: 'encouragement', toBeReviewed: true },
      ['encouragement', 'toBeReviewed', 'refused'],
    ],
  ] as const)('is %s', (_, over, marks) => expect(marksOf({ ...task, ...over })).toEqual(marks));
  it('has signs that no state has', () => {
    const signs = [...TASK_STATES, 'refused', 'accepted', 'reported', 'toBeReviewed', 'request'] as const;
    expect(new Set(signs.map((sign) => STATE_SIGNS[sign].sign)).size).toBe(signs.length);
  });
});
