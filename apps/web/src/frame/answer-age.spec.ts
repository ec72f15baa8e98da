import { isOlderThan } from './answer-age';

describe('an answer is older than a place of the log', () => {
  it.each([
    ['when it was given before', { ordinal: 6 }, true],
    ['not when it was given there', { ordinal: 7 }, false],
    ['not when it was given behind', { ordinal: 8 }, false],
    ['when one of its pages was given before', { pages: [{ ordinal: 7 }, { ordinal: 5 }] }, true],
    ['not when all of its pages are younger', { pages: [{ ordinal: 7 }, { ordinal: 9 }] }, false],
    ['not when it has no pages yet', { pages: [] }, false],
    ['not when it states none', { name: 'Thu' }, false],
    ['not when it states none that is a number', { ordinal: '6' }, false],
    ['not when there is none yet', undefined, false],
    ['not when it is nothing', null, false],
  ])('%s', (_, answer, expected) => expect(isOlderThan(7, answer)).toBe(expected));
});
