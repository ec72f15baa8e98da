import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { LogPlaces } from './log-places';
import { FIXED_TABLES } from './read-model-schema';

const placesOf = (rows: readonly (readonly [position: number, recordedMax: number])[]) => {
  const db = new DatabaseSync(':memory:');
  db.exec(FIXED_TABLES);
  const insert = db.prepare('INSERT INTO log VALUES (?, ?, ?)');
  rows.forEach(([position, recordedMax], index) => insert.run(index + 1, position, recordedMax));
  return new LogPlaces(db);
};
describe('the places of a log', () => {
  const places = placesOf([[3, 100], [4, 100], [900, 150], [1_000_000, 150], [1_000_001, 200]]); // prettier-ignore
  it.each([[2n, 0], [3n, 1], [4n, 2], [899n, 2], [900n, 3], [999_999n, 3], [1_000_001n, 5], [9_999_999n, 5]])('position %s lies at ordinal %s', (position, ordinal) =>
    expect(places.ordinalAt(position)).toBe(ordinal)); // prettier-ignore
  it.each([[3n, 1], [4n, 2], [5n, undefined], [2n, undefined], [1_000_000n, 4], [2_000_000n, undefined]])('exactly at position %s is ordinal %s', (position, ordinal) =>
    expect(places.ordinalOf(position)).toBe(ordinal)); // prettier-ignore
  it.each([[99, 0], [100, 2], [149, 2], [150, 4], [199, 4], [200, 5], [1_000, 5]])('by instant %s ordinal %s was known', (instant, ordinal) =>
    expect(places.knownBy(instant)).toBe(ordinal)); // prettier-ignore
  it('gives positions back', () =>
    expect([places.positionOf(3), places.positionOf(0), places.positionOf(6)]).toEqual([900n, undefined, undefined]));
  it('says 0 of an empty log', () => {
    const none = placesOf([]);
    expect([none.ordinalAt(5n), none.ordinalOf(5n), none.knownBy(5), none.last().ordinal]).toEqual([0, undefined, 0, 0]);
  });
  it('finds what a plain search finds, whatever the distances', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 1e9 })), fc.integer({ min: 0, max: 5 })), {
          minLength: 1,
          maxLength: 200,
        }),
        fc.integer({ min: 0, max: 1_000 }).map((n) => n / 1_000),
        (steps, share) => {
          let [position, instant] = [0, 1_000];
          const rows = steps.map(([by, later]) => [(position += by), (instant += later)] as const);
          const found = placesOf(rows);
          const wanted = Math.floor(share * (position + 2));
          expect(found.ordinalAt(BigInt(wanted))).toBe(rows.filter(([at]) => at <= wanted).length);
          const when = 999 + Math.floor(share * (instant - 997));
          expect(found.knownBy(when)).toBe(rows.filter(([, at]) => at <= when).length);
        },
      ),
      { numRuns: 200 },
    ));
});
