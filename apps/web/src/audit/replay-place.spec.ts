import { instantAt, nextChange, placeOfStep, statesAfter } from './replay-place';

const step = (ordinal: number, at: number, before: string | null, state: string, taskId: string | null = 't') => ({
  ...{ ordinal, at, before, state, taskId },
  kind: taskId === null ? 'directive' : 'task',
});
const steps = [
  step(10, 100, null, 'issued', null),
  step(12, 100, null, 'open'),
  step(15, 300, 'open', 'open'),
  step(20, 200, 'open', 'done'),
  step(21, 250, null, 'open', 'u'),
];

describe('a replay', () => {
  it.each([
    [null, -1],
    [9, -1],
    [10, 0],
    [14, 1],
    [99, 4],
  ])('of an address with ordinal %s stands at place %s', (ordinal, place) => expect(placeOfStep(steps, ordinal)).toBe(place));
  it('jumps to the next change of a state, over what only begins or adds', () => expect(nextChange(steps, -1)).toBe(3));
  it('jumps to the end where nothing changes any more', () => expect(nextChange(steps, 3)).toBe(4));
  it('never goes back in the world', () =>
    expect([0, 1, 2, 3, 4].map((place) => instantAt(steps, place))).toEqual([100, 100, 300, 300, 300]));
  it('counts the tasks by their state after a step', () => {
    expect(statesAfter(steps, 0)).toEqual({});
    expect(statesAfter(steps, 2)).toEqual({ open: 1 });
    expect(statesAfter(steps, 4)).toEqual({ done: 1, open: 1 });
  });
});
