import fc from 'fast-check';
import { DatabaseSync } from 'node:sqlite';
import { IncompleteSubjects, type IncompleteSubject } from './incomplete-subjects';
import { FIXED_TABLES } from './read-model-schema';

const opened = () => {
  const db = new DatabaseSync(':memory:');
  db.exec(FIXED_TABLES);
  return { db, marks: new IncompleteSubjects(db) };
};
const mark = (projection: string, stream: string, subject = '', ordinal = 1): IncompleteSubject => ({
  projection,
  stream,
  subject,
  error: 'RangeError',
  ordinal,
});
const names = (marks: IncompleteSubjects) => marks.all().map(({ projection, stream, subject }) => `${projection}/${stream}/${subject}`).sort(); // prettier-ignore

describe('subjects that lack an event', () => {
  it('are marked, counted and listed', () => {
    const { marks } = opened();
    marks.mark(mark('tasks', 'task-1'));
    marks.mark(mark('figures', 'task-1', 'area'));
    expect([marks.count, names(marks)]).toEqual([2, ['figures/task-1/area', 'tasks/task-1/']]);
  });
  it('are marked once, with what was wrong last', () => {
    const { marks, db } = opened();
    marks.mark(mark('tasks', 'task-1'));
    marks.mark({ ...mark('tasks', 'task-1', '', 9), error: 'TypeError' });
    expect(marks.all()).toEqual([{ ...mark('tasks', 'task-1', '', 9), error: 'TypeError' }]);
    expect(db.prepare('SELECT count(*) AS n FROM incomplete').get()!.n).toBe(1);
  });
  it('lose their mark alone', () => {
    const { marks } = opened();
    for (const subject of ['a', 'b']) marks.mark(mark('figures', 'task-1', subject));
    marks.mark(mark('figures', 'task-2', 'a'));
    marks.clear('figures', 'task-1', 'a');
    marks.clear('figures', 'task-1', 'never marked');
    expect(names(marks)).toEqual(['figures/task-1/b', 'figures/task-2/a']);
  });
  it('lose their marks stream by stream, in one projection', () => {
    const { marks } = opened();
    for (const projection of ['figures', 'tasks']) for (const subject of ['a', 'b']) marks.mark(mark(projection, 'task-1', subject));
    marks.clearStream('figures', 'task-1');
    expect(names(marks)).toEqual(['tasks/task-1/a', 'tasks/task-1/b']);
  });
  it('are what the file says, whatever was marked in a transaction that is gone', () => {
    const { marks, db } = opened();
    marks.mark(mark('tasks', 'task-1'));
    db.exec('BEGIN');
    marks.mark(mark('tasks', 'task-2'));
    marks.clear('tasks', 'task-1', '');
    db.exec('ROLLBACK');
    marks.reload();
    expect(names(marks)).toEqual(['tasks/task-1/']);
  });
  it('are the same in memory and in the file after any story', () => {
    const part = fc.constantFrom('a', 'b', '/', '","');
    const step = fc.tuple(fc.constantFrom('mark', 'clear', 'clearStream'), part, part, part);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { marks, db } = opened();
        for (const [what, projection, stream, subject] of steps) {
          if (what === 'mark') marks.mark(mark(projection, stream, subject));
          else if (what === 'clear') marks.clear(projection, stream, subject);
          else marks.clearStream(projection, stream);
        }
        expect(names(new IncompleteSubjects(db))).toEqual(names(marks));
        expect(marks.count).toBe(marks.all().length);
        db.close();
      }),
    );
  });
});
