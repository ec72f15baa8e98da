import { takesAfter, takesInstant } from './timeless';

describe('a question', () => {
  it.each(['/api/directives/{directiveId}', '/api/tasks', '/api/desk'])('%s is asked in the instant of the frame', (path) =>
    expect(takesInstant(path)).toBe(true),
  );
  it.each(['/api/directives/{directiveId}/letter', '/api/directives/{directiveId}/content', '/api/session'])('%s knows none', (path) =>
    expect([takesInstant(path), takesAfter(path)]).toEqual([false, false]),
  );
  it('of a calendar is of today, and holds what was just written', () =>
    expect([takesInstant('/api/calendars/{calendarId}'), takesAfter('/api/calendars/{calendarId}')]).toEqual([false, true]));
});
