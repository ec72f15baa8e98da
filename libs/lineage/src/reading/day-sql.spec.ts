import { DatabaseSync } from 'node:sqlite';
import { dayNumberOf, firstInstantOf, startOfDay } from '@cascade/calendar/domain';
import { dayNumberSql, startOfDaySql } from './day-sql';

describe('days in SQL', () => {
  const db = new DatabaseSync(':memory:');
  afterAll(() => db.close());
  it.each(['1970-01-01', '2020-02-29', '2020-08-17', '2100-12-31'])('are those of the calendar: %s', (day) => {
    const first = firstInstantOf(day);
    for (const at of [first, first + 1, first + 86_399_999]) {
      const row = db
        .prepare(
          `SELECT ${dayNumberSql('x.at')} AS number, ${startOfDaySql('x.at')} AS start FROM (SELECT CAST($at AS INTEGER) AS at) AS x`,
        )
        .get({ $at: Math.max(at, 0) });
      expect({ ...row }).toEqual({ number: dayNumberOf(Math.max(at, 0)), start: startOfDay(dayNumberOf(Math.max(at, 0))) });
    }
  });
});
