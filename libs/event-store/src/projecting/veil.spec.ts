import { DatabaseSync } from 'node:sqlite';
import { coverWith, hangVeil } from './veil';

const opened = (): DatabaseSync => {
  const db = new DatabaseSync(':memory:');
  db.exec(`CREATE TABLE letters (id INTEGER, letter TEXT, words TEXT, n INTEGER);
    INSERT INTO letters VALUES (1, 'a', 'one', 1), (2, 'b', 'two', 2)`);
  return db;
};
const letters = { where: 'letter IN (SELECT id FROM temp.veiled)', columns: { words: 'NULL' } };
const rows = (db: DatabaseSync) =>
  db
    .prepare('SELECT letter, words, n FROM letters ORDER BY id')
    .all()
    .map((row) => Object.values(row));

describe('a veil', () => {
  it('takes words from covered rows, and leaves rows and numbers', () => {
    const db = opened();
    hangVeil(db, { tables: { letters } });
    expect(rows(db)).toEqual([['a', 'one', 1], ['b', 'two', 2]]); // prettier-ignore
    coverWith(db, ['b', 'nobody', 'b']);
    expect(rows(db)).toEqual([['a', 'one', 1], ['b', null, 2]]); // prettier-ignore
    coverWith(db, ['a']);
    expect(rows(db)).toEqual([['a', null, 1], ['b', 'two', 2]]); // prettier-ignore
  });
  it('hides words from conditions too', () => {
    const db = opened();
    hangVeil(db, { tables: { letters } });
    coverWith(db, ['b']);
    expect(db.prepare(`SELECT count(*) AS n FROM letters WHERE words = 'two'`).get()).toEqual({ n: 0 });
  });
  it('finds what it is asked for by the table’s own index', () => {
    const db = opened();
    db.exec('CREATE INDEX by_letter ON letters (letter)');
    hangVeil(db, { tables: { letters } });
    const plan = db.prepare('EXPLAIN QUERY PLAN SELECT words FROM letters WHERE letter = ?').all('a');
    expect(JSON.stringify(plan)).toContain('USING INDEX by_letter');
  });
  it('names only what is there', () => {
    expect(() => hangVeil(opened(), { tables: { letters: { ...letters, columns: { word: 'NULL' } } } })).toThrow("column 'word'");
    expect(() => hangVeil(opened(), { tables: { others: letters } })).not.toThrow();
  });
});
