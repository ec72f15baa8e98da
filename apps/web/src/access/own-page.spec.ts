import { ownPage } from './own-page';

describe('where somebody goes after signing in', () => {
  it.each(['/', '/tasks', '/tasks?state=overdue&asOf=2020-08-19', '/lineage/x#y', '/apiary'])('is %s', (page) =>
    expect(ownPage(page)).toBe(page),
  );
  it.each([
    ...['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil', 'javascript:alert(1)', '/\u0009/evil', '', undefined, 7],
    ...['/api/session', '/api', '/sign-in?to=%2F', '/setup#x', '/change-password'],
  ])('is never %p', (page) => expect(ownPage(page)).toBe('/'));
});
