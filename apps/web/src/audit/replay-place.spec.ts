import { instantAt, nextChange, PAGE_SIZE, pageOfPlace, placeOfStep, statesAfter, stepAt } from './replay-place';

const step = (ordinal: number, at: number, before: string | null, state: string, kind = 'task') => ({ ordinal, at, before, state, kind });
const steps = [
  step(10, 100, null, 'issued', 'directive'),
  step(12, 100, null, 'open'),
  step(15, 300, 'open', 'open'),
  step(20, 200, 'open', 'done'),
  step(21, 250, null, 'open'),
];
const whole = { steps, first: 0, count: 5, changeAfter: null, before: { at: 0, states: {} } };
/** The same steps as the third page of a longer cascade. */
const third = { steps, first: 2_000, count: 6_000, changeAfter: 4_711, before: { at: 260, states: { open: 40, done: 2 } } };

describe('a replay', () => {
  it.each([
    [null, -1],
    [9, -1],
    [10, 0],
    [14, 1],
    [99, 4],
  ])('of an address with ordinal %s stands at place %s', (ordinal, place) => expect(placeOfStep(whole, ordinal)).toBe(place));
  it('jumps to the next change of a state, over what only begins or adds', () => expect(nextChange(whole, -1)).toBe(3));
  it('jumps to the end where nothing changes any more', () => expect(nextChange(whole, 3)).toBe(4));
  it('never goes back in the world', () =>
    expect([0, 1, 2, 3, 4].map((place) => instantAt(whole, place))).toEqual([100, 100, 300, 300, 300]));
  it('counts the tasks by their state after a step', () => {
    expect(statesAfter(whole, -1)).toEqual({});
    expect(statesAfter(whole, 0)).toEqual({});
    expect(statesAfter(whole, 2)).toEqual({ open: 1 });
    expect(statesAfter(whole, 4)).toEqual({ done: 1, open: 1 });
  });
});
describe('a page of a long replay', () => {
  it('counts places over the whole', () => {
    expect(placeOfStep(third, 15)).toBe(2_002);
    expect(stepAt(third, 2_002)).toBe(steps[2]);
  });
  it('holds no step of other pages', () =>
    expect([stepAt(third, 1_999), stepAt(third, 2_005), stepAt(third, -1)]).toEqual([undefined, undefined, undefined]));
  it.each([
    [-1, 0],
    [0, 0],
    [PAGE_SIZE - 1, 0],
    [PAGE_SIZE, 1],
    [5 * PAGE_SIZE + 1, 5],
  ])('holds place %i where it is page %i', (place, page) => expect(pageOfPlace(place)).toBe(page));
  it('jumps to a change on it, else to the first one after it', () => {
    expect(nextChange(third, 2_000)).toBe(2_003);
    expect(nextChange(third, 2_003)).toBe(4_711);
  });
  it('jumps to the end of all where nothing changes after it', () =>
    expect(nextChange({ ...third, changeAfter: null }, 2_003)).toBe(5_999));
  it('begins at the latest instant of what came before', () =>
    expect([2_000, 2_001, 2_002, 2_003].map((place) => instantAt(third, place))).toEqual([260, 260, 300, 300]));
  it('counts tasks on from those before it; states that nothing is in any more are left out', () => {
    expect(statesAfter(third, 2_000)).toEqual({ open: 40, done: 2 });
    expect(statesAfter(third, 2_003)).toEqual({ open: 40, done: 3 });
    expect(statesAfter({ ...third, before: { at: 0, states: { open: 0 } } }, 2_003)).toEqual({ done: 1 });
  });
});
