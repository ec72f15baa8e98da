import { establishingCentral, establishingCommittees, type CountryLists, type EstablishingOptions, type Establishment } from '../domain';
import { listedUnits, succession2025 } from './country-data';

/** Streams a batch: some hundreds of small appends, which the store gathers into a few transactions. */
const BATCH = 500;

/**
 * The events that load every real body of the country as the lists show it up to `asOf` (a day): central bodies, then the people's committees of all units of scheme 2020,
 * those that ended before too, then those that began with the reform of 2025. Yields batches of streams, parents before children.
 */
export function* establishing(options: EstablishingOptions): Generator<readonly Establishment[], void, undefined> {
  let batch: Establishment[] = [];
  for (const bodies of [establishingCentral(options), establishingCommittees(lists(), options)]) {
    for (const body of bodies) {
      batch.push(body);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
const lists = (): CountryLists => ({
  rows: listedUnits({ scheme: '2020' }),
  reform: () => ({ units: [...listedUnits({ scheme: '2025' })], successions: [...succession2025()] }),
});
