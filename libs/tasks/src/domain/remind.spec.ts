import { specFor } from '@cascade/event-store/testing';
import { remindIdOf } from './remind';
import type { GivenTaskCommand } from './task.commands';
import { task } from './task.decider';
import type { TaskEvent } from './task.events';

const given = specFor(task);
const taskId = 't';
const event = (type: TaskEvent['type'], data: object = {}): TaskEvent => ({ type, version: 1, data: { taskId, ...data } }) as TaskEvent;
const assigned = event('TaskAssigned', {
  ...{ directiveId: 'order', itemId: 'item', assigneeId: 'chairman', bodyId: 'commune', issuerId: 'town', force: 'binding', verb: 'Giao' },
});
const reported = event('TaskReportedDone', { reportId: 'r', productOn: '2020-08-20', productSymbol: null, note: null });
const words = { $sealed: { key: 't', nonce: 'n', text: 'x' } };
const said = (byId = 'town', on = '2020-08-21') => ({ remindId: remindIdOf(taskId, byId, on), byId, on, words });
const remind = (acting?: readonly string[], data = said()): GivenTaskCommand =>
  ({ type: 'Remind', data: { taskId, aboveIds: ['province'], ...data }, ...(acting && { acting }) }) as GivenTaskCommand;
const reminded = (data = said()) => event('TaskReminded', data);

describe('a reminder by hand', () => {
  it('is recorded with who gave it, on which day, in which words, and changes nothing else', () => {
    given(assigned)
      .when(remind(['town']))
      .then(reminded());
    given(assigned, reported)
      .when(remind(['town']))
      .then(reminded());
    expect(given(assigned, reported, reminded()).folds()).toMatchObject({ status: 'reported', reports: [{ reportId: 'r' }] });
  });
  it('is the right of who gave the task and of the bodies above that, and of nobody else', () => {
    given(assigned)
      .when(remind(['province']))
      .then(reminded());
    given(assigned)
      .when(remind(['town-office', 'town']))
      .then(reminded());
    for (const other of ['commune', 'chairman', 'neighbour'])
      given(assigned)
        .when(remind([other]))
        .thenRefused('task.not-yours');
  });
  it('is given once a day by one body', () => {
    given(assigned, reminded())
      .when(remind(['town']))
      .thenRefused('task.reminded-today');
    given(assigned, reminded())
      .when(remind(['town'], said('town', '2020-08-22')))
      .then(reminded(said('town', '2020-08-22')));
    given(assigned, reminded())
      .when(remind(['province'], said('province')))
      .then(reminded(said('province')));
  });
  it('asks nothing of who is done, or of whom it is asked no more', () => {
    given(assigned, reported, event('TaskConfirmed', { reportId: 'r' }))
      .when(remind(['town']))
      .thenRefused('task.already-done');
    given(assigned, event('TaskWithdrawn', { reason: 'nhầm' }))
      .when(remind(['town']))
      .thenRefused('task.withdrawn');
    given()
      .when(remind(['town']))
      .thenRefused('task.unknown');
  });
});
