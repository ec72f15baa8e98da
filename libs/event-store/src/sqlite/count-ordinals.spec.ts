import fc from 'fast-check';
import { DatabaseSync } from 'node:sqlite';
import { isSystemStream } from '../event-store';
import { countOrdinals } from './count-ordinals';

interface Row {
  readonly stream: string;
  readonly position: number;
}
/** A file with these events: revisions count up inside a stream unless `revisions` says otherwise. */
const fileWith = (rows: readonly Row[], revisions?: readonly number[]) => {
  const db = new DatabaseSync(':memory:');
  db.exec(`CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE types (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE events (position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, revision INTEGER NOT NULL, id BLOB NOT NULL);
    CREATE UNIQUE INDEX events_of_stream ON events (stream, revision)`);
  const put = db.prepare('INSERT INTO events VALUES (?, ?, ?, randomblob(16))');
  const names = [...new Set(rows.map(({ stream }) => stream))];
  const next = new Map<string, number>();
  rows.forEach(({ stream, position }, index) => {
    const revision = revisions?.[index] ?? next.get(stream) ?? 0;
    next.set(stream, revision + 1);
    put.run(position, names.indexOf(stream) + 1, revision);
  });
  names.forEach((name, index) => db.prepare('INSERT INTO streams VALUES (?, ?)').run(index + 1, name));
  return db;
};
/** The same by hand. */
const byHand = (rows: readonly Row[], upTo: number) => {
  const numbers = new Array<number>(upTo + 1).fill(0);
  let count = 0;
  for (const { stream, position } of rows.toSorted((a, b) => a.position - b.position))
    if (!isSystemStream(stream) && position <= upTo) numbers[position] = count += 1;
  return numbers;
};
const NAMES = ['task-1', 'task-2', 'sys-lease', 'directive-1', 'sys-process-x'] as const;

describe('ordinals', () => {
  it('are those of a count by hand, whatever was trimmed and wherever it ends', () => {
    const histories = fc.array(fc.record({ stream: fc.constantFrom(...NAMES), skipped: fc.constantFrom(0, 0, 0, 1, 3) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(histories, fc.nat(60), (steps, end) => {
        let position = 0;
        const rows = steps.map(({ stream, skipped }) => ({ stream, position: (position += 1 + skipped) }));
        const db = fileWith(rows);
        const { byPosition, count, categories } = countOrdinals(db, end);
        const expected = byHand(rows, end);
        expect([...new Uint32Array(byPosition)]).toEqual(expected);
        expect(count).toBe(Math.max(0, ...expected));
        expect([...categories.values()].reduce((sum, events) => sum + events, 0)).toBe(count);
        db.close();
      }),
      { numRuns: 200 },
    );
  });
  it('need no beginning of a system stream', () => {
    const db = fileWith(
      [
        { stream: 'sys-lease', position: 7 },
        { stream: 'task-1', position: 8 },
      ],
      [6, 0],
    );
    const { byPosition, categories } = countOrdinals(db, 8);
    expect([...new Uint32Array(byPosition)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(categories).toEqual(new Map([['task-', 1]]));
  });
  it.each([
    ['inside', [0, 2], '1', '2'],
    ['at the beginning', [1, 2], '0', '1'],
    ['further on', [0, 1, 2, 5, 6], '3', '5'],
  ])('stop at a gap %s of a stream', (_, revisions, expected, found) => {
    const rows = revisions.map((__, index) => ({ stream: 'task-1', position: index + 1 }));
    const db = fileWith(rows, revisions);
    expect(() => countOrdinals(db, rows.length)).toThrow(
      expect.objectContaining({ code: 'revision.gap', details: { stream: 'task-1', expected, found } }),
    );
  });
  it('do not mind a gap behind the end', () => {
    const db = fileWith(
      [
        { stream: 'task-1', position: 1 },
        { stream: 'task-1', position: 2 },
      ],
      [0, 5],
    );
    expect(countOrdinals(db, 1).count).toBe(1);
  });
});
