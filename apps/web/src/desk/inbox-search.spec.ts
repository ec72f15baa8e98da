import { inboxSearch, STATES } from './inbox-search';

describe('the address of the inbox', () => {
  it.each(STATES)('shows letters that are %s', (state) => expect(inboxSearch({ state })).toEqual({ state }));
  it.each([{}, { state: 'lost' }, { state: 1 }])('shows all for %j', (search) => expect(inboxSearch(search)).toEqual({}));
});
