import { eventsAsked, hasWords, ordinalIn } from './audit-search';

describe('the address of the event browser', () => {
  it('becomes the question to the server', () =>
    expect(
      eventsAsked({ stream: 's', kind: 'task', type: 't', actor: 'a', command: 'c', from: '2020-08-17', to: 'x', direction: 'newer' }),
    ).toEqual({
      ...{ stream: 's', category: 'task', type: 't', actor: 'a', correlationId: 'c' },
      ...{ from: '2020-08-17', order: 'newer' },
    }));
  it('asks for the end of the log where nothing is said', () => expect(eventsAsked({})).toEqual({}));
  it.each([
    ['12', 12],
    ['0', null],
    ['-3', null],
    ['x', null],
    [undefined, null],
  ])('reads %j as the number of an event: %j', (text, ordinal) => expect(ordinalIn(text)).toBe(ordinal));
  it.each([
    ['task-1', true],
    ['directive-1', true],
    ['account-1', false],
    ['x-task-1', false],
    ['', false],
  ])('%j may hold sealed words that can be read: %j', (stream, has) => expect(hasWords(stream)).toBe(has));
});
