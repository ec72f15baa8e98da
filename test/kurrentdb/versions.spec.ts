import { status } from '@grpc/grpc-js';
import { habitsOf } from './double/server-habits';

/** What real servers of these versions were seen to answer, 22.10.5, 23.10.8 and 26.1.0, and the first patches of 22.10 by their sources. */
describe('the double answers as a server of its version', () => {
  it.each([
    ['22.10.0', false, true],
    ['22.10.3', false, true],
    ['22.10.4', false, false],
    ['22.10.5', false, false],
    ['23.10.8', true, false],
    ['24.10.0', true, false],
    ['26.1.0-prerelease', true, false],
  ])('%s: says "caught up": %s; names the next place: %s', (version, tellsCaughtUp, namesNextPlace) => {
    expect(habitsOf(version)).toMatchObject({ tellsCaughtUp, namesNextPlace });
  });
  it.each([
    ['22.10.5', status.UNKNOWN, 'Unexpected ReadAllResult: Error', status.UNKNOWN, 'Exception was thrown by handler.'],
    ['23.10.8', status.UNKNOWN, 'Unexpected ReadAllResult: Error', status.UNKNOWN, 'Exception was thrown by handler.'],
    ['26.1.0', status.UNKNOWN, 'Unexpected ReadAllResult: InvalidPosition >> in between', status.INVALID_ARGUMENT, 'Trying to read from an invalid position.'], // prettier-ignore
  ])('%s: refuses a place where no event begins', (version, readCode, readWords, followCode, followWords) => {
    const habits = habitsOf(version);
    expect(habits.noPlaceToRead('in between')).toMatchObject({ code: readCode, details: readWords });
    expect(habits.noPlaceToFollow()).toMatchObject({ code: followCode, details: followWords });
  });
});
