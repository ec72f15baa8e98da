import { DatabaseSync } from 'node:sqlite';
import { createTable } from './read-model-schema';
import { toyStates } from './samples/toy-tasks';
import { TimelineTables } from './timeline-tables';

describe('the tables that a stream concerns', () => {
  const projections = ['toy', 'toy-box', 'task'].map((category) => ({ ...toyStates, name: `of-${category}`, category }));
  const db = new DatabaseSync(':memory:');
  for (const projection of projections) db.exec(createTable(projection));
  const tables = new TimelineTables(db, projections);
  it.each([
    ['task-1', ['of-task']],
    ['toy-1', ['of-toy']],
    ['toy-box-1', ['of-toy', 'of-toy-box']],
    ['tasks-1', []],
    ['task', []],
    ['', []],
  ])('of %j are %j', (stream, names) => expect(tables.of(stream).map(({ projection }) => projection.name)).toEqual(names));
});
