import { TASK_STATUSES } from '@cascade/lineage/domain';
import { stateWord } from './step-words';

describe('the states of a replay', () => {
  it.each(TASK_STATUSES)('have words for a task that is %s', (status) => {
    expect(stateWord(status, 'vi')).not.toBe(status);
    expect(stateWord(status, 'en')).not.toBe('');
  });
  it('are said as recorded where there is no word', () => expect(stateWord('unheard', 'vi')).toBe('unheard'));
});
