import { recordingClock } from './recording-clock';

const at = (...instants: number[]) => recordingClock(() => instants.shift()!);

describe('the clock of a store', () => {
  it('writes UTC with milliseconds', () => expect(at(1_597_622_400_001).stamp()).toBe('2020-08-17T00:00:00.001Z'));
  it('stands still while the machine’s clock is behind', () => {
    const clock = at(5, 3, 5, 6);
    expect([clock.stamp(), clock.stamp(), clock.stamp(), clock.stamp()].map((text) => Date.parse(text))).toEqual([5, 5, 5, 6]);
  });
  it('goes on from what is on record, and ignores what is no time', () => {
    const clock = at(5, 5, 9);
    clock.reached('1970-01-01T00:00:00.007Z');
    clock.reached('1970-01-01T00:00:00.002Z');
    clock.reached('unknown');
    expect([clock.stamp(), clock.stamp(), clock.stamp()].map((text) => Date.parse(text))).toEqual([7, 7, 9]);
  });
});
