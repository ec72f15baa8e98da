import { DatabaseSync } from 'node:sqlite';
import { BatchInsert } from './batch-insert';

const opened = () => {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b REAL)');
  const rows = new BatchInsert(db, 't', 3);
  const all = () => db.prepare('SELECT id, a, b FROM t ORDER BY id').all().map((row) => Object.values(row)); // prettier-ignore
  return { db, rows, all };
};
const wanted = (count: number) => Array.from({ length: count }, (_, n) => [n + 1, n % 3 === 0 ? null : `việc ${n}`, n / 2]);

describe('rows inserted many a statement', () => {
  it.each([0, 1, 31, 32, 33, 64, 100])('are all there, as they were given: %i', (count) => {
    const { rows, all, db } = opened();
    for (const [id, a, b] of wanted(count)) rows.add(id as number, a as string | null, b as number);
    rows.flush();
    expect(all()).toEqual(wanted(count));
    rows.flush(); // nothing is left to be written a second time
    expect(all()).toHaveLength(count);
    db.close();
  });
  it('may come in two parts', () => {
    const { rows, all, db } = opened();
    for (const [id, ...rest] of wanted(40)) rows.addWith([id as number], rest as readonly (string | number | null)[]);
    rows.flush();
    expect(all()).toEqual(wanted(40));
    db.close();
  });
  it('are not there before they are flushed, and not at all where they are forgotten', () => {
    const { rows, all, db } = opened();
    rows.add(1, 'a', 1);
    expect(all()).toEqual([]);
    rows.forget();
    rows.flush();
    expect(all()).toEqual([]);
    db.close();
  });
  it('say what the table refuses', () => {
    const { rows, db } = opened();
    rows.add(1, 'a', 1);
    rows.add(1, 'b', 1);
    expect(() => rows.flush()).toThrow(/UNIQUE/);
    db.close();
  });
});
