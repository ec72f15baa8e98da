import { askedOf, tasksSearch } from './tasks-search';

describe('the address of the list of tasks', () => {
  it('keeps filters', () => {
    const search = {
      order: 'o',
      body: 'b',
      below: 'yes',
      giver: 'g',
      state: 'overdue',
      status: 'reported',
      extension: 'asked',
      pending: 'untouched',
      days: '3',
      from: '2020-08-17',
      to: '2020-08-21',
      view: 'handOvers',
    };
    expect(tasksSearch(search)).toEqual(search);
  });
  it.each([
    { state: 'lost' },
    { status: 'x' },
    { extension: 'maybe' },
    { pending: 'all' },
    { days: '-1' },
    { from: 'hôm qua' },
    { to: '2020-08' },
    { below: 'no' },
    { order: '' },
    { body: 7 },
    { view: 'all' },
    { other: 'x' },
  ])('leaves out %j', (search) => expect(tasksSearch(search)).toEqual({}));
});
describe('the question', () => {
  it('is about the acting body where nothing is chosen', () => {
    expect(askedOf({}, 'me')).toEqual({ limit: 200, authorityId: 'me' });
    expect(askedOf({ state: 'overdue', below: 'yes' }, 'me')).toEqual({ limit: 200, authorityId: 'me', state: 'overdue', below: true });
    expect(askedOf({}, null)).toEqual({ limit: 200 });
  });
  it('is about what is chosen otherwise', () => {
    expect(askedOf({ order: 'o' }, 'me')).toEqual({ limit: 200, directiveId: 'o' });
    expect(askedOf({ body: 'b', pending: 'unfinished' }, 'me')).toEqual({ limit: 200, authorityId: 'b', pending: 'unfinished' });
    expect(askedOf({ body: 'b', pending: 'untouched', days: '3' }, 'me')).toMatchObject({ pending: 'untouched', givenDaysAgo: 3 });
    expect(askedOf({ body: 'b', days: '3' }, 'me')).toEqual({ limit: 200, authorityId: 'b' });
    expect(askedOf({ giver: 'me', status: 'reported' }, 'me')).toEqual({ limit: 200, issuerId: 'me', status: 'reported' });
    expect(askedOf({ body: 'b', extension: 'asked', from: '2020-08-17', to: '2020-08-21' }, 'me')).toEqual({
      ...{ limit: 200, authorityId: 'b', extension: 'asked', dueFrom: '2020-08-17', dueTo: '2020-08-21' },
    });
  });
});
