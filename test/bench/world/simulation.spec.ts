import fc from 'fast-check';
import { Simulation } from './simulation';

const happening = (instants: readonly number[]): readonly (readonly [at: number, place: number])[] => {
  const simulation = new Simulation();
  const happened: [number, number][] = [];
  instants.forEach((at, place) => simulation.plan(at, (now) => happened.push([now, place])));
  while (simulation.step());
  return happened;
};

describe('things that are planned', () => {
  it('happen in the order of their time, those of one instant as they were planned', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (instants) => {
        const planned = instants.map((at, place) => [at, place] as const);
        expect(happening(instants)).toEqual(planned.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
    ));
  it('may plan others', () => {
    const simulation = new Simulation();
    const happened: number[] = [];
    const everySecond = (now: number): void => {
      happened.push(now);
      if (now < 3) simulation.plan(now + 1, everySecond);
    };
    simulation.plan(1, everySecond);
    while (simulation.step());
    expect(happened).toEqual([1, 2, 3]);
  });
  it('end', () => expect(new Simulation().step()).toBe(false));
});
