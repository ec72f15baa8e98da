import { openKurrentEventStore, parseStoreAddress } from '@cascade/event-store';
import { DomainError, mergeCatalogues } from '@cascade/event-store/domain';
import { problemOf } from '@cascade/server';

/**
 * `node test/dist/kurrentdb/probe.js`: whether the server at KURRENTDB_URL can be worked with at all, before a hundred tests find out one by one.
 * One line of what it is, or of what is wrong with it and what to do; ends with 0 or 1.
 */
const probe = async (): Promise<void> => {
  const address = parseStoreAddress(process.env['KURRENTDB_URL'] ?? '', process.cwd());
  if (address.kind !== 'kurrentdb') throw new DomainError('store.address-unusable', { address: address.shown, reason: 'no server' });
  const since = performance.now();
  const store = await openKurrentEventStore({ address: address.connection, catalogue: mergeCatalogues([]) });
  console.log(`${address.shown} answers: version ${store.serverVersion}, opened in ${Math.round(performance.now() - since)} ms`);
};
probe().then(
  () => process.exit(0),
  (error: unknown) => {
    if (!(error instanceof DomainError)) console.error(error);
    else {
      const { en } = problemOf(error).words;
      console.error(`✗ ${en.title} (${error.code})\n  → ${en.remedy}`);
    }
    process.exit(1);
  },
);
