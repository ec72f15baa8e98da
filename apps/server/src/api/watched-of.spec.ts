import { watchedOf } from './watched-of';

const view = (page: 'tasks' | 'directives' | 'lineage', search: Record<string, string>, directiveId: string | null = null) =>
  watchedOf({ kind: 'view', page, directiveId, search });

describe('what somebody follows, as a question', () => {
  it('is a document with all below it, also where its lineage was saved', () => {
    const subtree = { kind: 'subtree', directiveId: 'd' };
    expect(watchedOf({ kind: 'subtree', page: null, directiveId: 'd', search: {} })).toEqual(subtree);
    expect(view('lineage', { view: 'table' }, 'd')).toEqual(subtree);
    expect(view('lineage', {})).toBeNull();
  });
  it('is a list of tasks by the filters of its page', () =>
    expect(view('tasks', { body: 'town', below: 'yes', state: 'overdue', pending: 'untouched', from: '2020-08-17' })).toEqual({
      kind: 'tasks',
      filter: {
        ...{ authorityId: 'town', below: true, state: 'overdue', dueFrom: Date.parse('2020-08-17T00:00:00.001+07:00') },
        pending: 'untouched',
        ...{ directiveId: undefined, issuerId: undefined, status: undefined, extension: undefined, dueTo: undefined },
      },
    }));
  it('takes the days of a deadline as the list does: one due by the close of a day is due on it, one due by the close of the day before is not', () => {
    const { dueFrom = NaN, dueTo = NaN } = (
      view('tasks', { from: '2020-08-20', to: '2020-08-20' }) as { filter: { dueFrom?: number; dueTo?: number } }
    ).filter;
    const isIn = (dueAt: string) => Date.parse(dueAt) >= dueFrom && Date.parse(dueAt) < dueTo;
    expect(
      ['2020-08-20T00:00:00+07:00', '2020-08-20T14:00:00+07:00', '2020-08-21T00:00:00+07:00', '2020-08-21T00:00:01+07:00'].map(isIn),
    ).toEqual([...[false, true, true, false]]);
  });
  it('is not narrowed by what is spoilt', () =>
    expect(view('tasks', { state: 'lost', pending: 'all', status: 'gone', below: 'no', from: '2020-02-31', to: 'mai' })).toEqual(
      view('tasks', {}),
    ));
  it('is a list of documents by words, place, issuer and year', () => {
    expect(view('directives', { text: 'khẩu trang', year: '2020' })).toMatchObject({
      kind: 'directives',
      filter: { text: 'khẩu trang', year: 2020 },
    });
    expect(view('directives', { year: 'nay' })).toMatchObject({ filter: { year: undefined } });
  });
});
