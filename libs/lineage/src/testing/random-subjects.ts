import fc from 'fast-check';

/** Who and what a random world is about. */
export const BODIES = ['province', 'town', 'ward-a', 'ward-b', 'office'] as const;
export const LETTERS = ['d0', 'd1', 'd2', 'd3', 'd4'] as const;
export const TASKS = LETTERS.flatMap((letter) => ['town', 'ward-a', 'ward-b'].map((body) => `${letter}-${body}`));
/** Something that somebody says of one of a few subjects, at a day of the world that has nothing to do with the order of recording. */
export interface Deed {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly day: string;
}
const days = fc.integer({ min: 10, max: 26 }).chain((n) => fc.constantFrom(`2020-08-${n}`, `2020-08-${n}T14:30:00+07:00`));
export const deeds = fc.array(fc.record<Deed>({ what: fc.nat(41), a: fc.nat(4), b: fc.nat(4), day: days }), {
  minLength: 25,
  maxLength: 60,
  size: 'max',
});
