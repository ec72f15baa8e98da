import { gravest, URGENCY } from './gravest';
import { TASK_STATES } from './task-state';

describe('the gravest state', () => {
  it('is the one that needs an eye first', () => expect(gravest({ total: 3, byState: { doneInTime: 2, overdue: 1 } })).toBe('overdue'));
  it('leaves out states that nothing is in', () => expect(gravest({ total: 1, byState: { overdue: 0, doneLate: 1 } })).toBe('doneLate'));
  it('is none where nothing is asked for', () => expect(gravest({ total: 0, byState: {} })).toBeNull());
  it('is known of every state', () => expect([...URGENCY].sort()).toEqual([...TASK_STATES].sort()));
});
