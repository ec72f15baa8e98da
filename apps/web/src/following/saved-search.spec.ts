import { addressOf, filtersOf } from './saved-search';

describe('a saved view', () => {
  it('keeps the filters of its page and not the instant of the frame', () => {
    expect(filtersOf({ state: 'overdue', below: 'yes', asOf: '2020-08-19', knownAt: '13300' })).toBe('state=overdue&below=yes');
    expect(filtersOf({ text: 'khẩu trang', issuer: undefined })).toBe('text=kh%E1%BA%A9u+trang');
    expect(filtersOf({ asOf: '2020-08-19' })).toBe('');
  });
  it('is opened where it was saved', () => {
    const search = { state: 'overdue' };
    expect(addressOf({ kind: 'view', page: 'tasks', directiveId: null, search })).toEqual({ to: '/tasks', search });
    expect(addressOf({ kind: 'view', page: 'directives', directiveId: null, search: {} })).toEqual({ to: '/directives', search: {} });
    expect(addressOf({ kind: 'view', page: 'lineage', directiveId: 'd', search: { view: 'table' } })).toEqual({
      to: '/lineage/d',
      search: { view: 'table' },
    });
  });
  it('of a document is the document', () =>
    expect(addressOf({ kind: 'subtree', page: null, directiveId: 'd', search: {} })).toEqual({ to: '/directives/d', search: {} }));
});
