import { status } from '@grpc/grpc-js';
import type { ServiceError } from '@grpc/grpc-js';
import { refusal } from './protobuf';

/** Where servers of one version answer in another way than those of another, as real ones were seen to. */
export interface ServerHabits {
  /** A subscription is told when it has everything that was there. Up to 22.10 nothing is said. */
  readonly tellsCaughtUp: boolean;
  /** Once live, every checkpoint names the one place where the next event would lie: 22.10 in its first patches. */
  readonly namesNextPlace: boolean;
  /** A reading from where no event begins. */
  noPlaceToRead(details: string): ServiceError;
  /** A subscription from there. */
  noPlaceToFollow(): ServiceError;
}
/** The last patch of 22.10 that goes on naming the place of the next event. */
const LAST_THAT_NAMES_NEXT = '22.10.3';

/** '22.10.5' -> [22, 10, 5]; what follows a dash is left out. */
const numbersOf = (version: string): readonly number[] => version.split('-')[0]!.split('.').map(Number);
const isUpTo = (version: string, last: string): boolean => {
  const [have, most] = [numbersOf(version), numbersOf(last)];
  const at = most.findIndex((number, n) => (have[n] ?? 0) !== number);
  return at < 0 || (have[at] ?? 0) < most[at]!;
};
/** @param version as the server tells it, '23.10.8' */
export const habitsOf = (version: string): ServerHabits => {
  const isOpenSource = isUpTo(version, '23.10.99');
  return {
    tellsCaughtUp: !isUpTo(version, '22.10.99'),
    namesNextPlace: isUpTo(version, LAST_THAT_NAMES_NEXT),
    noPlaceToRead: (details) =>
      refusal(status.UNKNOWN, `Unexpected ReadAllResult: ${isOpenSource ? 'Error' : `InvalidPosition >> ${details}`}`),
    noPlaceToFollow: () =>
      isOpenSource
        ? refusal(status.UNKNOWN, 'Exception was thrown by handler.')
        : refusal(status.INVALID_ARGUMENT, 'Trying to read from an invalid position.'),
  };
};
